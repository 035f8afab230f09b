package org.spinout.process.considerexpressionofinterest;

import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.process.CaseVariables;
import org.spinout.proposal.Answers;
import org.springframework.stereotype.Component;

/** Takes over what the sponsor wrote: for the team what is missing, for the chair what to know. */
@Component
class SettleReview implements JavaDelegate {

    private final Answers answers;

    SettleReview(Answers answers) {
        this.answers = answers;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var review =
                answers.latest(CaseVariables.CASE_NUMBER.from(execution), ConsiderExpressionOfInterest.REVIEW_FORM);

        ConsiderExpressionOfInterest.RETURN_REASON.set(execution, review.text("reasons"));
        ConsiderExpressionOfInterest.RETURN_CODE.set(execution, review.text("reasonCode"));
        ConsiderExpressionOfInterest.SPONSOR_SAID.set(
                execution,
                Objects.requireNonNullElse(review.text("comment"), "No further comment.") + clinical(execution));
    }

    private static String clinical(DelegateExecution execution) {
        var said = ConsiderExpressionOfInterest.CLINICAL_SAID.orNull(execution);
        return said == null || said.isEmpty() ? "" : "\n\n**Clinically appropriate:** yes. " + said;
    }
}
