package org.spinout.process.considerexpressionofinterest;

import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.process.CaseNotices;
import org.spinout.process.CaseVariables;
import org.spinout.proposal.Answers;
import org.springframework.stereotype.Component;

/** Tells the team on which ground it was rejected, why, what would change the answer, and what it may do now. */
@Component
class TellRejection implements JavaDelegate {

    private final Answers answers;
    private final RejectionAnswers rejectionAnswers;
    private final CaseNotices notices;

    TellRejection(Answers answers, RejectionAnswers rejectionAnswers, CaseNotices notices) {
        this.answers = answers;
        this.rejectionAnswers = rejectionAnswers;
        this.notices = notices;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var number = CaseVariables.CASE_NUMBER.from(execution);
        var decision = answers.latest(number, ConsiderExpressionOfInterest.DECISION_FORM);

        var ground = RejectionWords.ground(decision.text("reasonCode"));
        var reasons = Objects.requireNonNullElse(decision.text("reasons"), "");
        var wouldChange = Objects.requireNonNullElse(decision.text("wouldChange"), "The chair did not say.");

        ConsiderExpressionOfInterest.REJECTION_GROUND.set(execution, ground);
        ConsiderExpressionOfInterest.REJECTION_REASONS.set(execution, reasons);
        ConsiderExpressionOfInterest.REJECTION_WOULD_CHANGE.set(execution, wouldChange);
        ConsiderExpressionOfInterest.ARBITER_ASKED.set(execution, false);
        rejectionAnswers.layOut(execution);
        notices.tellTeam(
                number,
                "Your expression of interest is rejected",
                ground + " " + reasons + "\n\nWhat would change the answer: " + wouldChange + "\n\n"
                        + ConsiderExpressionOfInterest.REJECTION_ROUNDS.from(execution));
    }
}
