package org.spinout.process.lookintoenterprise;

import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.enterprise.Enterprises;
import org.spinout.process.CaseMessages;
import org.spinout.process.CaseVariables;
import org.spinout.process.EnterpriseVariables;
import org.spinout.process.OwnAnswers;
import org.springframework.stereotype.Component;

/** Asks the officers for a plan of action, in their own body. */
@Component
class AskForPlan implements JavaDelegate {

    private final Enterprises enterprises;
    private final OwnAnswers answers;
    private final CaseMessages messages;

    AskForPlan(Enterprises enterprises, OwnAnswers answers, CaseMessages messages) {
        this.enterprises = enterprises;
        this.answers = answers;
        this.messages = messages;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var enterprise = enterprises.get(execution.getProcessBusinessKey());
        var request = answers.findLatest(execution, LookIntoEnterprise.PLAN_FINDING_FORM)
                .orElseGet(() -> answers.latest(execution, LookIntoEnterprise.DECISION_FORM));

        LookIntoEnterprise.LOOK_ID.set(execution, execution.getProcessInstanceId());
        messages.begin(
                LookIntoEnterprise.PLAN_ASKED,
                enterprise.bodyId(),
                enterprise.caseNumber(),
                Map.of(
                        CaseVariables.SERVICE_NAME.name(), CaseVariables.SERVICE_NAME.from(execution),
                        EnterpriseVariables.ENTERPRISE_NAME.name(), enterprise.name(),
                        LookIntoEnterprise.LOOK_TEXT.name(), LookIntoEnterprise.LOOK_TEXT.from(execution),
                        LookIntoEnterprise.LOOK_ID.name(), execution.getProcessInstanceId(),
                        LookIntoEnterprise.PLAN_REQUEST.name(), Objects.requireNonNull(request.text("reasons"))));
    }
}
