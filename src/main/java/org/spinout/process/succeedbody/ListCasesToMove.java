package org.spinout.process.succeedbody;

import java.util.ArrayList;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.organisation.Successions;
import org.springframework.stereotype.Component;

/** Lists what is to move now; cases that began since the rehearsal are placed by the rule. */
@Component
class ListCasesToMove implements JavaDelegate {

    private final Successions successions;
    private final Placing placing;

    ListCasesToMove(Successions successions, Placing placing) {
        this.successions = successions;
        this.placing = placing;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var succession = successions.get(execution.getProcessBusinessKey());

        placing.byRule(succession);
        var numbers = placing.toMove(succession).stream()
                .map(place -> place.proposal().number())
                .toList();

        SucceedBody.CASES_TO_MOVE.set(execution, new ArrayList<>(numbers));
    }
}
