package org.spinout.process.resolvechallenge;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.process.OwnAnswers;
import org.spinout.process.ShownText;
import org.springframework.stereotype.Component;

/** Puts the outcome of the review before whoever meets the representation next. */
@Component
class ReadReview implements JavaDelegate {

    private final OwnAnswers answers;

    ReadReview(OwnAnswers answers) {
        this.answers = answers;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var review = answers.latest(execution, ResolveChallenge.REVIEW_FORM);

        ResolveChallenge.RESPONSE_TEXT.set(
                execution,
                ShownText.whole("**The host reviewed its decision and told the provider on "
                        + CaseDays.inWords(review.day("providerToldOn")) + ":** " + review.text("reasons")));
    }
}
