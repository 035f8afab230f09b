package org.spinout.process.resolvechallenge;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.process.OwnAnswers;
import org.spinout.process.ShownText;
import org.spinout.proposal.Answer;
import org.spinout.proposal.Challenge;
import org.spinout.proposal.ChallengeOutcome;
import org.spinout.proposal.Challenges;
import org.spinout.shared.Refusal;
import org.springframework.stereotype.Component;

/** Puts the outcome of the review before whoever meets the representation next. */
@Component
class ReadReview implements JavaDelegate {

    private final OwnAnswers answers;
    private final Challenges challenges;

    ReadReview(OwnAnswers answers, Challenges challenges) {
        this.answers = answers;
        this.challenges = challenges;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var review = answers.latest(execution, ResolveChallenge.REVIEW_FORM);

        requireLateness(challenges.get(ResolveChallenge.CHALLENGE_NUMBER.from(execution)), review);

        ResolveChallenge.RESPONSE_TEXT.set(
                execution,
                ShownText.whole("**The award was reviewed, and the provider was told on "
                        + CaseDays.inWords(review.day("providerToldOn")) + ":** " + review.text("reasons")));
    }

    private static void requireLateness(Challenge challenge, Answer review) {
        if (ChallengeOutcome.REFUSED.code().equals(review.text("outcome")) && !challenge.isLate()) {
            throw new Refusal(
                    "outcome",
                    "late",
                    "Only a representation that came after its last day can be refused as late, and this one is not known"
                            + " to have. Look at the award again and decide.");
        }
    }
}
