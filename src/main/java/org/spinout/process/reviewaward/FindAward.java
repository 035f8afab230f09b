package org.spinout.process.reviewaward;

import static org.spinout.process.awardfunding.AwardFunding.AWARD_NUMBER;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.fund.Awards;
import org.spinout.fund.Loans;
import org.spinout.process.awardfunding.AwardProgress;
import org.springframework.stereotype.Component;

/** Asks whether there is anything to review: money still promised, or a loan still owed. */
@Component
class FindAward implements JavaDelegate {

    private final Awards awards;
    private final Loans loans;
    private final AwardProgress progress;

    FindAward(Awards awards, Loans loans, AwardProgress progress) {
        this.awards = awards;
        this.loans = loans;
        this.progress = progress;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var number = AWARD_NUMBER.from(execution);

        var state = awards.get(number).state();
        var runs = state.isOpen() || (state.stands() && loans.owed(number).isPositive());

        progress.tell(execution, number);
        ReviewAward.AWARD_RUNS.set(execution, runs);
    }
}
