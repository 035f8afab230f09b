package org.spinout.process.reviewreturn;

import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.process.CaseMessages;
import org.spinout.process.OwnAnswers;
import org.spinout.process.returnperformance.ReturnPerformance;
import org.spinout.process.sustainenterprise.SustainEnterprise;
import org.springframework.stereotype.Component;

/** Tells the return what the commissioner says to it. */
@Component
class TellReview implements JavaDelegate {

    private final OwnAnswers answers;
    private final CaseMessages messages;

    TellReview(OwnAnswers answers, CaseMessages messages) {
        this.answers = answers;
        this.messages = messages;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var review = answers.latest(execution, "review-return");

        messages.tellPartsHolding(
                ReturnPerformance.RETURN_REVIEWED,
                execution.getProcessBusinessKey(),
                SustainEnterprise.RETURN_NUMBER.name(),
                SustainEnterprise.RETURN_NUMBER.from(execution),
                Map.of(
                        ReturnPerformance.REVIEW_OUTCOME.name(), ReturnPerformance.REVIEW_OUTCOME.from(execution),
                        ReturnPerformance.REVIEW_TEXT.name(), Objects.requireNonNullElse(review.text("reasons"), "")));
    }
}
