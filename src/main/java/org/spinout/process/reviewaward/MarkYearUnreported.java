package org.spinout.process.reviewaward;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Says on the review's form that the team has not reported; what it wrote a year ago must not stand there. */
@Component
class MarkYearUnreported implements JavaDelegate {

    @Override
    public void execute(DelegateExecution execution) {
        ReviewAward.YEAR_REPORT.set(execution, "Nothing. The team did not report in time.");
        ReviewAward.SPENT_POUNDS.set(execution, "?");
        ReviewAward.STILL_NEEDED.set(execution, "not said");
    }
}
