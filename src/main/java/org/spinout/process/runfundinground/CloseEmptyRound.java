package org.spinout.process.runfundinground;

import static org.spinout.process.bidforfunding.BidForFunding.ROUND_NUMBER;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.fund.round.FundingRounds;
import org.springframework.stereotype.Component;

/** Ends a round in which nobody has bid in time. */
@Component
class CloseEmptyRound implements JavaDelegate {

    private final FundingRounds rounds;

    CloseEmptyRound(FundingRounds rounds) {
        this.rounds = rounds;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var manager = RunFundingRound.OPENED_BY.from(execution);

        rounds.cancel(ROUND_NUMBER.from(execution), "No bid was sent in time.", manager);

        RunFundingRound.ROUND_DECIDED.set(execution, false);
    }
}
