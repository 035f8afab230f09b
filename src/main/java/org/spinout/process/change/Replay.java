package org.spinout.process.change;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.camunda.bpm.engine.repository.DeploymentWithDefinitions;
import org.spinout.shared.Days;
import org.springframework.stereotype.Component;

/** Walks what finished in the last year through a proposed change. Calls no delegate, and changes nothing. */
@Component
class Replay {

    private final ProposedChanges changes;
    private final Comparison comparison;
    private final WayReplay ways;
    private final TableReplay tables;
    private final Readers readers;
    private final Trial trial;
    private final Clock clock;

    Replay(
            ProposedChanges changes,
            Comparison comparison,
            WayReplay ways,
            TableReplay tables,
            Readers readers,
            Trial trial,
            Clock clock) {
        this.changes = changes;
        this.comparison = comparison;
        this.ways = ways;
        this.tables = tables;
        this.readers = readers;
        this.trial = trial;
        this.clock = clock;
    }

    /** What came of it; the faults where the engine refuses the change. */
    Trial.Outcome<Replayed> of(ProposedChange change, String user) {
        var files = changes.filesOf(change.id());
        try {
            var parts = comparison.of(files);
            return trial.of(files, deployed -> replayed(deployed, parts, readers.of(user)));
        } catch (Unreadable unreadable) {
            return new Trial.Outcome<>(null, List.of(unreadable.getMessage()), List.of());
        }
    }

    private Replayed replayed(DeploymentWithDefinitions deployed, List<Compared> parts, Readers.Reader reader) {
        var since = ZonedDateTime.now(clock.withZone(Days.LONDON)).minusYears(1).toInstant();
        var turns = new Turns();
        var answers = new Turns();
        var untold = new ArrayList<String>();
        var finished = 0;
        for (var part : parts) {
            if (part.isNew() || part.differences().isEmpty()) {
                continue;
            }
            if (part.isProcess()) {
                finished += ways.of(part, since, reader, turns, untold);
            }
            for (var table : Objects.requireNonNullElse(
                    deployed.getDeployedDecisionDefinitions(), List.<DecisionDefinition>of())) {
                if (part.kind().equals("table") && table.getKey().equals(part.key())) {
                    tables.of(part, table.getId(), since, reader, answers, untold);
                }
            }
        }
        return new Replayed(finished, turns.all(), answers.all(), untold);
    }
}
