package org.spinout.process.writeactionplan;

import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.process.CaseMessages;
import org.spinout.process.OwnAnswers;
import org.spinout.process.lookintoenterprise.LookIntoEnterprise;
import org.springframework.stereotype.Component;

/** Sends the plan to the look it was asked for in. */
@Component
class SendPlan implements JavaDelegate {

    private final OwnAnswers answers;
    private final CaseMessages messages;

    SendPlan(OwnAnswers answers, CaseMessages messages) {
        this.answers = answers;
        this.messages = messages;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var plan = answers.latest(execution, "write-action-plan");

        messages.tellPartsHolding(
                LookIntoEnterprise.PLAN_WRITTEN,
                execution.getProcessBusinessKey(),
                LookIntoEnterprise.LOOK_ID.name(),
                LookIntoEnterprise.LOOK_ID.from(execution),
                Map.of(LookIntoEnterprise.PLAN_TEXT.name(), Objects.requireNonNull(plan.text("plan"))));
    }
}
