package org.spinout.process.recoveraward;

import static org.spinout.process.awardfunding.AwardFunding.AWARD_NUMBER;

import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.fund.Claim;
import org.spinout.fund.Claims;
import org.spinout.organisation.WorkingDays;
import org.spinout.process.awardfunding.AwardDays;
import org.spinout.shared.Days;
import org.springframework.stereotype.Component;

/** Works out the next part to come, and when to look at the bank statement for it. */
@Component
class FindPart implements JavaDelegate {

    private static final int LOOK_AGAIN_AFTER = 20;

    private final Claims claims;
    private final WorkingDays days;

    FindPart(Claims claims, WorkingDays days) {
        this.claims = claims;
        this.days = days;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var claim = claims.get(AWARD_NUMBER.from(execution), RecoverAward.CLAIM_NUMBER.from(execution));

        var day = lookOn(claim);

        RecoverAward.PART_LEFT.set(execution, claim.owed().isPositive());
        RecoverAward.PART_DUE_ON.set(execution, AwardDays.inForms(day));
        RecoverAward.PART_TEXT.set(
                execution,
                "Due by " + Days.inWords(claim.nextDueOn()) + ": **" + claim.nextPart()
                        + "**. Still to come altogether: **" + claim.owed() + "** of " + claim.amount() + ".");
    }

    private LocalDate lookOn(Claim claim) {
        return claim.nextDueOn().isBefore(days.today()) ? days.plus(days.today(), LOOK_AGAIN_AFTER) : claim.nextDueOn();
    }
}
