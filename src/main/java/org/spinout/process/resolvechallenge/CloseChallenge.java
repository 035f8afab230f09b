package org.spinout.process.resolvechallenge;

import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.process.CaseMessages;
import org.spinout.process.CaseNotices;
import org.spinout.process.CaseVariables;
import org.spinout.process.hold.LegalHolds;
import org.spinout.proposal.Answer;
import org.spinout.proposal.ChallengeOutcome;
import org.spinout.proposal.Challenges;
import org.spinout.proposal.Holds;
import org.spinout.shared.Refusal;
import org.springframework.stereotype.Component;

/**
 * Closes the challenge as it was decided, and lifts its hold: every clock of the case goes on where it stood, unless
 * another challenge still holds it.
 */
@Component
class CloseChallenge implements JavaDelegate {

    private final OutcomeForms outcomes;
    private final Challenges challenges;
    private final Holds holds;
    private final LegalHolds legalHolds;
    private final CaseNotices notices;
    private final CaseMessages messages;

    CloseChallenge(
            OutcomeForms outcomes,
            Challenges challenges,
            Holds holds,
            LegalHolds legalHolds,
            CaseNotices notices,
            CaseMessages messages) {
        this.outcomes = outcomes;
        this.challenges = challenges;
        this.holds = holds;
        this.legalHolds = legalHolds;
        this.notices = notices;
        this.messages = messages;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var number = ResolveChallenge.CHALLENGE_NUMBER.from(execution);
        var decision = outcomes.latest(execution);
        var outcome = ChallengeOutcome.ofCode(ResolveChallenge.CHALLENGE_OUTCOME.from(execution));
        var reasons = Objects.requireNonNull(decision.text("reasons"));

        requireCourtsWord(execution, decision);
        holds.find(number).ifPresent(hold -> legalHolds.lift(number, reasons, decision.user()));
        var closed = challenges.close(number, outcome, reasons);

        notices.tellEverybodyInvolved(
                closed.caseNumber(),
                CaseVariables.SERVICE_NAME.from(execution) + ": the challenge " + number + " is closed",
                outcome.words() + ", after the " + closed.inWords() + ". The reasons: " + reasons
                        + (holds.isHeld(closed.caseNumber()) ? " Another challenge still holds the case." : ""));
        messages.tellEveryPart(ResolveChallenge.CHALLENGE_CLOSED, closed.caseNumber());
    }

    /** A court's order does not lapse, and is not settled by a decision of the host alone. */
    private static void requireCourtsWord(DelegateExecution execution, Answer decision) {
        if ("yes".equals(ResolveChallenge.COURT_ORDER.from(execution)) && !decision.isYes("orderEnded")) {
            throw new Refusal(
                    "orderEnded",
                    "courtOrder",
                    "A court has ordered this hold. It can be lifted only when the court has discharged its order or agreed"
                            + " to the settlement.");
        }
    }
}
