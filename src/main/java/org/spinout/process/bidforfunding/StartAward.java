package org.spinout.process.bidforfunding;

import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.fund.round.Allocations;
import org.spinout.fund.round.BidResult;
import org.spinout.process.awardfunding.RoundAwards;
import org.springframework.stereotype.Component;

/** Begins the award that the panel has decided on: its money is set aside, and the team gets its offer. */
@Component
class StartAward implements JavaDelegate {

    private final Allocations allocations;
    private final RoundAwards awards;

    StartAward(Allocations allocations, RoundAwards awards) {
        this.allocations = allocations;
        this.awards = awards;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var round = BidForFunding.ROUND_NUMBER.from(execution);
        var result = resultOf(round, BidForFunding.BID_NUMBER.from(execution));

        awards.begin(Objects.requireNonNull(result.awardNumber()), round, null, result.reasons());
    }

    private BidResult resultOf(String round, String bid) {
        return allocations.resultOf(round).results().stream()
                .filter(result -> result.bidNumber().equals(bid))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nothing was decided on " + bid));
    }
}
