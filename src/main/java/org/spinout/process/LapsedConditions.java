package org.spinout.process;

import java.util.LinkedHashMap;
import java.util.List;
import org.spinout.board.AgendaItems;
import org.spinout.board.Condition;
import org.spinout.board.ConditionSource;
import org.spinout.board.ConditionState;
import org.spinout.board.Conditions;
import org.spinout.board.DecidedItem;
import org.spinout.board.Decisions;
import org.spinout.proposal.Host;
import org.spinout.proposal.Hosts;
import org.springframework.stereotype.Component;

/**
 * The conditions of a case's latest board decision that have lapsed, and those of its assurer that have lapsed since.
 * Until the board has decided again they stand in the way of everything that rests on its approval. Where several hosts
 * decide, that is the latest decision of each.
 */
@Component
public class LapsedConditions {

    private final Decisions decisions;
    private final Conditions conditions;

    private final AgendaItems items;
    private final Hosts hosts;

    LapsedConditions(Decisions decisions, Conditions conditions, AgendaItems items, Hosts hosts) {
        this.decisions = decisions;
        this.conditions = conditions;
        this.items = items;
        this.hosts = hosts;
    }

    /** None where the board has not decided: it will see for itself. */
    public List<Condition> of(String caseNumber) {
        var latest = new LinkedHashMap<String, DecidedItem>();
        decisions.ofCase(caseNumber).forEach(decided -> latest.put(decider(decided), decided));
        return latest.values().stream()
                .flatMap(decided -> since(decided).stream())
                .distinct()
                .toList();
    }

    /** Another host that still takes part; for every other decision the board of the case, whoever decided in its place. */
    private String decider(DecidedItem decided) {
        return hosts.find(decided.caseNumber(), items.get(decided.itemId()).bodyId())
                .map(Host::bodyId)
                .orElse("own");
    }

    private List<Condition> since(DecidedItem latest) {
        return conditions.of(latest.caseNumber()).stream()
                .filter(condition -> condition.state() == ConditionState.LAPSED)
                .filter(condition -> condition.source() == ConditionSource.BOARD
                        ? latest.conditions().contains(condition)
                        : lapsedAfter(condition, latest))
                .toList();
    }

    private static boolean lapsedAfter(Condition condition, DecidedItem decision) {
        return condition.endedAt() != null && condition.endedAt().isAfter(decision.decidedAt());
    }
}
