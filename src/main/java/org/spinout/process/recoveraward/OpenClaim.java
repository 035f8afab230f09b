package org.spinout.process.recoveraward;

import static org.spinout.process.awardfunding.AwardFunding.AWARD_NUMBER;

import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.fund.Claims;
import org.spinout.fund.RecoveryGround;
import org.spinout.process.CaseNotices;
import org.spinout.process.OwnAnswers;
import org.spinout.process.awardfunding.AwardFunding;
import org.spinout.process.awardfunding.AwardParts;
import org.spinout.process.awardfunding.StoppedAwards;
import org.spinout.shared.Days;
import org.springframework.stereotype.Component;

/** Enters what the panel takes back, and stops what is still to be paid of the award. */
@Component
class OpenClaim implements JavaDelegate {

    private final OwnAnswers answers;
    private final Claims claims;
    private final StoppedAwards stopped;
    private final AwardParts parts;
    private final CaseNotices notices;

    OpenClaim(OwnAnswers answers, Claims claims, StoppedAwards stopped, AwardParts parts, CaseNotices notices) {
        this.answers = answers;
        this.claims = claims;
        this.stopped = stopped;
        this.parts = parts;
        this.notices = notices;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var number = AWARD_NUMBER.from(execution);
        var form = answers.latest(execution, RecoverAward.DECISION_FORM);

        var claim = claims.open(
                number,
                RecoveryGround.ofCode(AwardFunding.RECOVERY_GROUND.from(execution)),
                Objects.requireNonNull(form.pounds("recoveredPounds")),
                Objects.requireNonNull(form.number("instalments")).intValueExact(),
                Objects.requireNonNull(form.day("firstDueOn")),
                form.user());
        stopped.stop(number);
        parts.tell(AwardFunding.AWARD_STOPPED, number);

        RecoverAward.CLAIM_NUMBER.set(execution, claim.number());
        notices.tellTeam(
                execution.getProcessBusinessKey(),
                "Money of " + number + " is taken back",
                "The panel takes back " + claim.amount() + ", in " + claim.instalments() + " parts a month apart, the"
                        + " first by " + Days.inWords(claim.firstDueOn()) + ". Its reasons: "
                        + form.text("reasons"));
    }
}
