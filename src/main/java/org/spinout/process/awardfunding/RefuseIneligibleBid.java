package org.spinout.process.awardfunding;

import static org.spinout.process.awardfunding.AwardFunding.AWARD_NUMBER;
import static org.spinout.process.awardfunding.AwardFunding.INELIGIBILITY;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.fund.Awards;
import org.spinout.process.CaseNotices;
import org.springframework.stereotype.Component;

/** Ends a bid that fails a test of the fund, and tells the team which. */
@Component
class RefuseIneligibleBid implements JavaDelegate {

    private final Awards awards;
    private final CaseNotices notices;

    RefuseIneligibleBid(Awards awards, CaseNotices notices) {
        this.awards = awards;
        this.notices = notices;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var number = AWARD_NUMBER.from(execution);
        var reasons = EligibilityTest.inWords(INELIGIBILITY.from(execution));

        awards.reject(number);

        notices.tellTeam(
                execution.getProcessBusinessKey(),
                "Your application " + number + " is not eligible",
                "The fund cannot support the application, because " + reasons
                        + ". You may apply again once that has changed.");
    }
}
