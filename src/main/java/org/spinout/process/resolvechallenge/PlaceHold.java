package org.spinout.process.resolvechallenge;

import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.process.CaseNotices;
import org.spinout.process.CaseVariables;
import org.spinout.process.OwnAnswers;
import org.spinout.process.ShownText;
import org.spinout.process.hold.LegalHolds;
import org.spinout.proposal.NewHold;
import org.springframework.stereotype.Component;

/** Holds the case: its clocks stop, and nobody can sign anything or go live. Everybody involved is told. */
@Component
class PlaceHold implements JavaDelegate {

    private final OwnAnswers answers;
    private final LegalHolds holds;
    private final CaseNotices notices;

    PlaceHold(OwnAnswers answers, LegalHolds holds, CaseNotices notices) {
        this.answers = answers;
        this.holds = holds;
        this.notices = notices;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var claim = answers.latest(execution, ResolveChallenge.CLAIM_FORM);
        var undertaking = claim.text("undertaking");

        var hold = holds.place(new NewHold(
                ResolveChallenge.CHALLENGE_NUMBER.from(execution),
                claim.isYes("courtOrder"),
                Objects.requireNonNull(claim.text("reasons")),
                undertaking == null || undertaking.isBlank() ? null : undertaking.strip(),
                claim.user()));

        ResolveChallenge.HOLD_TEXT.set(
                execution,
                ShownText.whole("The case is **held" + (hold.byCourtOrder() ? " by order of a court" : "") + "**. "
                        + hold.reason()
                        + (hold.undertaking() == null ? "" : "\n\n**Undertaking:** " + hold.undertaking())));
        notices.tellEverybodyInvolved(
                hold.caseNumber(),
                CaseVariables.SERVICE_NAME.from(execution) + " is held",
                "The " + hold.challenge().inWords() + " holds the case " + hold.caseNumber() + ": " + hold.reason()
                        + " Nothing can be signed and nothing goes live until the hold is lifted. Your tasks stay open;"
                        + " their dates move on with the hold.");
    }
}
