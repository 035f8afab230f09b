package org.spinout.process.dischargeconditions;

import static org.spinout.process.dischargeconditions.DischargeConditions.CONDITION_ID;
import static org.spinout.process.dischargeconditions.DischargeConditions.CONDITION_STANDING;
import static org.spinout.process.dischargeconditions.DischargeConditions.EXTENSION_FORM;

import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.board.Conditions;
import org.spinout.proposal.Answers;
import org.spinout.proposal.Proposals;
import org.spinout.shared.Refusal;
import org.springframework.stereotype.Component;

/** Gives a condition until its new date, in the name of whoever imposed it. */
@Component
class ExtendCondition implements JavaDelegate {

    private final Conditions conditions;
    private final Answers answers;
    private final Proposals proposals;

    ExtendCondition(Conditions conditions, Answers answers, Proposals proposals) {
        this.conditions = conditions;
        this.answers = answers;
        this.proposals = proposals;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var decision = answers.latest(execution.getProcessBusinessKey(), EXTENSION_FORM);
        if (proposals.isOfTeam(decision.caseNumber(), decision.user())) {
            throw new Refusal.NotEntitled("You are of the team of " + decision.caseNumber()
                    + ", so somebody else must decide whether its condition may take longer.");
        }

        conditions.extend(
                CONDITION_ID.from(execution),
                Objects.requireNonNull(decision.day("newLongStop"), "the form asks for the date"),
                decision.user(),
                Objects.requireNonNullElse(decision.text("reasons"), ""));

        CONDITION_STANDING.set(execution, "extended");
    }
}
