package org.spinout.process.runfundinground;

import static org.spinout.process.bidforfunding.BidForFunding.ROUND_NUMBER;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.fund.round.FundingRounds;
import org.spinout.organisation.WorkingDays;
import org.springframework.stereotype.Component;

/** Publishes what the round has awarded. */
@Component
class PublishRound implements JavaDelegate {

    private final FundingRounds rounds;
    private final WorkingDays days;

    PublishRound(FundingRounds rounds, WorkingDays days) {
        this.rounds = rounds;
        this.days = days;
    }

    @Override
    public void execute(DelegateExecution execution) {
        rounds.publish(ROUND_NUMBER.from(execution), days.today());
    }
}
