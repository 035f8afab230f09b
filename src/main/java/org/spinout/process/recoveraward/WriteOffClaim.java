package org.spinout.process.recoveraward;

import static org.spinout.process.awardfunding.AwardFunding.AWARD_NUMBER;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.fund.Claims;
import org.springframework.stereotype.Component;

/** Gives up what is still to come. */
@Component
class WriteOffClaim implements JavaDelegate {

    private final Claims claims;

    WriteOffClaim(Claims claims) {
        this.claims = claims;
    }

    @Override
    public void execute(DelegateExecution execution) {
        claims.writeOff(AWARD_NUMBER.from(execution), RecoverAward.CLAIM_NUMBER.from(execution));
    }
}
