package org.spinout.process.resolvechallenge;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.process.OwnAnswers;
import org.spinout.process.ShownText;
import org.spinout.proposal.Answer;
import org.spinout.proposal.Proposals;
import org.spinout.shared.Refusal;
import org.springframework.stereotype.Component;

/** Takes up what is known of the claim. An order of a court leaves nobody a choice whether to hold the case. */
@Component
class CheckClaim implements JavaDelegate {

    private static final int MONTHS_TO_CLAIM = 3;

    private final OwnAnswers answers;
    private final Proposals proposals;

    CheckClaim(OwnAnswers answers, Proposals proposals) {
        this.answers = answers;
        this.proposals = proposals;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var claim = answers.latest(execution, ResolveChallenge.CLAIM_FORM);

        requireObedience(claim);

        var proposal = proposals.get(claim.caseNumber());
        ResolveChallenge.AWARDED_ELSEWHERE.set(
                execution, !proposal.contractingBodyId().equals(proposal.bodyId()));
        ResolveChallenge.COURT_ORDER.set(execution, claim.isYes("courtOrder") ? "yes" : "no");
        ResolveChallenge.HOLD_TEXT.set(
                execution, ShownText.whole("The case is **not held**. " + claim.text("reasons")));
        ResolveChallenge.RESPONSE_TEXT.set(execution, "The host has not answered yet.");
        ResolveChallenge.TIME_LIMIT_TEXT.set(execution, timeLimit(claim));
    }

    /** Civil Procedure Rules 54.5: promptly, and within three months after the grounds first arose. */
    private static String timeLimit(Answer claim) {
        var decidedOn = claim.day("decidedOn");
        return decidedOn == null
                ? ""
                : "The decision challenged is of " + CaseDays.inWords(decidedOn)
                        + ". A claim for judicial review must be"
                        + " made promptly, and by " + CaseDays.inWords(decidedOn.plusMonths(MONTHS_TO_CLAIM))
                        + " at the latest.";
    }

    private static void requireObedience(Answer claim) {
        if (claim.isYes("courtOrder") && !"held".equals(claim.text("outcome"))) {
            throw new Refusal(
                    "outcome",
                    "courtOrder",
                    "A court has ordered that the case stands still, so it must be held. Only the court's word ends that.");
        }
    }
}
