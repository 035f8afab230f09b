package org.spinout.process;

import java.util.List;
import org.spinout.board.Condition;
import org.spinout.board.ConditionState;
import org.spinout.board.Decisions;
import org.springframework.stereotype.Component;

/**
 * The conditions of a case's latest board decision that have lapsed. Until the board has decided again they stand in the
 * way of everything that rests on its approval.
 */
@Component
public class LapsedConditions {

    private final Decisions decisions;

    LapsedConditions(Decisions decisions) {
        this.decisions = decisions;
    }

    /** Those of the latest decision, none where the board has imposed none or not decided. */
    public List<Condition> of(String caseNumber) {
        var all = decisions.ofCase(caseNumber);
        return all.isEmpty()
                ? List.of()
                : all.get(all.size() - 1).conditions().stream()
                        .filter(condition -> condition.state() == ConditionState.LAPSED)
                        .toList();
    }
}
