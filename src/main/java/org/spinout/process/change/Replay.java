package org.spinout.process.change;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.spinout.process.guard.ModelFaults;
import org.spinout.process.guard.rules.Fault;
import org.spinout.process.people.ProcessOwner;
import org.spinout.process.people.ProcessOwners;
import org.spinout.shared.Days;
import org.springframework.stereotype.Component;

/** Walks what finished in the last year through a proposed change. Calls no delegate, and changes nothing. */
@Component
class Replay {

    private final ProposedChanges changes;
    private final Comparison comparison;
    private final WayReplay ways;
    private final TableReplay tables;
    private final ProcessOwners owners;
    private final ModelFaults rules;
    private final Clock clock;

    Replay(
            ProposedChanges changes,
            Comparison comparison,
            WayReplay ways,
            TableReplay tables,
            ProcessOwners owners,
            ModelFaults rules,
            Clock clock) {
        this.changes = changes;
        this.comparison = comparison;
        this.ways = ways;
        this.tables = tables;
        this.owners = owners;
        this.rules = rules;
        this.clock = clock;
    }

    /** What came of it; only the faults where the change would be refused. */
    Replayed of(ProposedChange change, String user) {
        var files = changes.filesOf(change.id());
        var faults = faults(files);
        return faults.isEmpty() ? replayed(files, comparison.of(files), owners.find(user)) : Replayed.refused(faults);
    }

    private List<String> faults(List<ProposedFile> files) {
        var contents = files.stream().collect(Collectors.toMap(ProposedFile::name, ProposedFile::content));
        return rules.of(contents).stream()
                .filter(Fault::refuses)
                .map(Fault::message)
                .distinct()
                .toList();
    }

    private Replayed replayed(List<ProposedFile> files, List<Compared> parts, ProcessOwner reader) {
        var since = ZonedDateTime.now(clock.withZone(Days.LONDON)).minusYears(1).toInstant();
        var turns = new Turns();
        var answers = new Turns();
        var met = new ArrayList<String>();
        var untold = new ArrayList<String>();
        var walked = new ArrayList<String>();
        for (var part : parts) {
            if (part.isNew() || part.differences().isEmpty()) {
                continue;
            }
            if (part.isProcess()) {
                walked.add(ways.of(part, since, reader, turns, met, untold));
            }
            if (part.kind().equals("table")) {
                walked.add(tables.of(part, fileOf(part, files), since, reader, answers, turns, untold));
            }
        }
        return new Replayed(List.of(), walked, turns.all(), answers.all(), met, untold);
    }

    private static ProposedFile fileOf(Compared part, List<ProposedFile> files) {
        return files.stream()
                .filter(file -> file.name().equals(part.file()))
                .findFirst()
                .orElseThrow();
    }
}
