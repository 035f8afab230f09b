package org.spinout.process;

import java.util.List;
import org.spinout.board.Condition;
import org.spinout.board.ConditionSource;
import org.spinout.board.ConditionState;
import org.spinout.board.Conditions;
import org.spinout.board.DecidedItem;
import org.spinout.board.Decisions;
import org.springframework.stereotype.Component;

/**
 * The conditions of a case's latest board decision that have lapsed, and those of its assurer that have lapsed since.
 * Until the board has decided again they stand in the way of everything that rests on its approval.
 */
@Component
public class LapsedConditions {

    private final Decisions decisions;
    private final Conditions conditions;

    LapsedConditions(Decisions decisions, Conditions conditions) {
        this.decisions = decisions;
        this.conditions = conditions;
    }

    /** None where the board has not decided: it will see for itself. */
    public List<Condition> of(String caseNumber) {
        var all = decisions.ofCase(caseNumber);
        return all.isEmpty() ? List.of() : since(all.get(all.size() - 1));
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
