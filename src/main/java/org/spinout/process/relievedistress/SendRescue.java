package org.spinout.process.relievedistress;

import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.enterprise.Enterprises;
import org.spinout.process.CaseMessages;
import org.spinout.process.CaseVariables;
import org.spinout.process.EnterpriseVariables;
import org.spinout.process.OwnAnswers;
import org.spinout.process.warnofdistress.Distress;
import org.springframework.stereotype.Component;

/** Puts the rescue before the commissioner, in the body of the commissioner. */
@Component
class SendRescue implements JavaDelegate {

    private final Enterprises enterprises;
    private final OwnAnswers answers;
    private final CaseMessages messages;

    SendRescue(Enterprises enterprises, OwnAnswers answers, CaseMessages messages) {
        this.enterprises = enterprises;
        this.answers = answers;
        this.messages = messages;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var enterprise = enterprises.get(execution.getProcessBusinessKey());
        var plan = answers.latest(execution, RelieveDistress.PLAN_FORM);
        var creditors = Objects.requireNonNullElse(plan.text("creditorsAgreed"), "not asked to wait");

        RelieveDistress.RESCUE_ID.set(execution, execution.getProcessInstanceId());
        messages.begin(
                RelieveDistress.RESCUE_PLANNED,
                enterprise.commissionerId(),
                enterprise.caseNumber(),
                Map.of(
                        CaseVariables.SERVICE_NAME.name(), CaseVariables.SERVICE_NAME.from(execution),
                        EnterpriseVariables.ENTERPRISE_NAME.name(), enterprise.name(),
                        Distress.WARNING_TEXT.name(), Distress.WARNING_TEXT.from(execution),
                        RelieveDistress.RESCUE_ID.name(), execution.getProcessInstanceId(),
                        RelieveDistress.RESCUE_TEXT.name(),
                                plan.text("rescuePlan") + "\n\nCreditors: " + creditors + "\n\n"
                                        + plan.text("reasons")));
    }
}
