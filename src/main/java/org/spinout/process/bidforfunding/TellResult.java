package org.spinout.process.bidforfunding;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.process.CaseNotices;
import org.springframework.stereotype.Component;

/** Tells a team what became of its bid; the letter with scores and reasons is in its case file by then. */
@Component
class TellResult implements JavaDelegate {

    private final CaseNotices notices;

    TellResult(CaseNotices notices) {
        this.notices = notices;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var bid = BidForFunding.BID_NUMBER.from(execution);
        var result = BidOutcome.ofCode(BidForFunding.BID_RESULT.from(execution));

        notices.tellTeam(
                execution.getProcessBusinessKey(),
                result.subject() + " (" + bid + ")",
                result.meaning() + " The feedback letter is in your case file.");
    }
}
