package org.spinout.process.decideatboard;

import static org.spinout.process.CaseVariables.BODY_ID;
import static org.spinout.process.CaseVariables.CASE_NUMBER;
import static org.spinout.process.CaseVariables.SERVICE_NAME;
import static org.spinout.process.decideatboard.DecideAtBoard.ITEM_ID;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.process.dischargeconditions.DischargeStarter;
import org.springframework.stereotype.Component;

/** Sends the conditions of this decision on their own way, which outlives the board's part of the route. */
@Component
class StartDischarge implements JavaDelegate {

    private final DischargeStarter starter;

    StartDischarge(DischargeStarter starter) {
        this.starter = starter;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var caseNumber = CASE_NUMBER.from(execution);
        var serviceName = SERVICE_NAME.from(execution);

        starter.start(caseNumber, serviceName, BODY_ID.from(execution), ITEM_ID.from(execution));
    }
}
