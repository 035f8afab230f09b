package org.spinout.process.awardfunding;

import static org.spinout.process.awardfunding.AwardFunding.AWARD_NUMBER;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.process.CaseNotices;
import org.springframework.stereotype.Component;

/** Tells the team why it gets nothing although it was offered something. */
@Component
class TellCapReached implements JavaDelegate {

    private final CaseNotices notices;

    TellCapReached(CaseNotices notices) {
        this.notices = notices;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var sum = AwardFunding.AID_TEXT.from(execution);

        notices.tellTeam(
                execution.getProcessBusinessKey(),
                "Nothing of " + AWARD_NUMBER.from(execution) + " can be awarded",
                sum + " The money goes back to the fund. You may apply again once earlier support no longer counts.");
    }
}
