package org.spinout.process.bidforfunding;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.process.CaseNotices;
import org.springframework.stereotype.Component;

/** Tells a team that its round has closed without its bid. The round's own books list the bid as not submitted. */
@Component
class TellNotSubmitted implements JavaDelegate {

    private final CaseNotices notices;

    TellNotSubmitted(CaseNotices notices) {
        this.notices = notices;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var bid = BidForFunding.BID_NUMBER.from(execution);
        var round = BidForFunding.ROUND_NUMBER.from(execution);

        notices.tellTeam(
                execution.getProcessBusinessKey(),
                "Your bid " + bid + " was not submitted",
                "The round " + round
                        + " has closed and your bid was not sent by then, so it does not count. You may bid"
                        + " in any later round.");
    }
}
