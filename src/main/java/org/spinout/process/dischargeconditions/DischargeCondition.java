package org.spinout.process.dischargeconditions;

import static org.spinout.process.dischargeconditions.DischargeConditions.CONDITION_ID;
import static org.spinout.process.dischargeconditions.DischargeConditions.CONDITION_STANDING;
import static org.spinout.process.dischargeconditions.DischargeConditions.CONFIRM_FORM;
import static org.spinout.process.dischargeconditions.DischargeConditions.EVIDENCE;
import static org.spinout.process.dischargeconditions.DischargeConditions.EVIDENCE_BY;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.board.Conditions;
import org.spinout.proposal.Answers;
import org.spinout.proposal.Proposals;
import org.spinout.shared.Refusal;
import org.springframework.stereotype.Component;

/** Discharges one condition for good, on the evidence that the sponsor confirmed. */
@Component
class DischargeCondition implements JavaDelegate {

    private final Conditions conditions;
    private final Answers answers;
    private final Proposals proposals;

    DischargeCondition(Conditions conditions, Answers answers, Proposals proposals) {
        this.conditions = conditions;
        this.answers = answers;
        this.proposals = proposals;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var confirmation = answers.latest(execution.getProcessBusinessKey(), CONFIRM_FORM);
        if (proposals.isOfTeam(confirmation.caseNumber(), confirmation.user())) {
            throw new Refusal.NotEntitled("You are of the team of " + confirmation.caseNumber()
                    + ", so somebody else must confirm that its condition is met.");
        }
        if (confirmation.user().equals(EVIDENCE_BY.orNull(execution))) {
            throw new Refusal.NotEntitled(
                    "You gave this evidence yourself, so somebody else must confirm that the condition is met.");
        }

        conditions.discharge(CONDITION_ID.from(execution), confirmation.user(), EVIDENCE.from(execution));

        CONDITION_STANDING.set(execution, "discharged");
    }
}
