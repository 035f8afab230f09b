package org.spinout.process.dischargeconditions;

import static org.spinout.process.dischargeconditions.DischargeConditions.CONDITIONS;
import static org.spinout.process.dischargeconditions.DischargeConditions.ITEM_ID;
import static org.spinout.process.dischargeconditions.DischargeConditions.LAPSED;

import java.util.ArrayList;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.board.Condition;
import org.spinout.board.Decisions;
import org.springframework.stereotype.Component;

/** Lists what this decision asks for; conditions of another decision on the case have an instance of their own. */
@Component
class ListConditions implements JavaDelegate {

    private final Decisions decisions;

    ListConditions(Decisions decisions) {
        this.decisions = decisions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var decision = decisions.of(ITEM_ID.from(execution)).orElseThrow();

        var conditions = decision.conditions().stream().map(Condition::id).toList();

        CONDITIONS.set(execution, new ArrayList<>(conditions));
        LAPSED.set(execution, false);
    }
}
