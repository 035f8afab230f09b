package org.spinout.process.assurebusinesscase;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.board.Conditions;
import org.spinout.process.CaseVariables;
import org.spinout.process.dischargeconditions.DischargeStarter;
import org.spinout.proposal.Answers;
import org.springframework.stereotype.Component;

/** Imposes what the assurer asks for, each condition to be discharged by itself before the service goes live. */
@Component
class ImposeConditions implements JavaDelegate {

    private final Answers answers;
    private final Conditions conditions;
    private final DischargeStarter starter;

    ImposeConditions(Answers answers, Conditions conditions, DischargeStarter starter) {
        this.answers = answers;
        this.conditions = conditions;
        this.starter = starter;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var number = CaseVariables.CASE_NUMBER.from(execution);
        var decision = AssureBusinessCase.decision(answers, number);

        var imposed = conditions.imposeAsAssurer(number, ImposedConditions.of(decision));

        starter.startForAssurer(
                number, CaseVariables.SERVICE_NAME.from(execution), CaseVariables.BODY_ID.from(execution), imposed);
    }
}
