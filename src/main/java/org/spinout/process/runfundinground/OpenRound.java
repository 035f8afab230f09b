package org.spinout.process.runfundinground;

import static org.spinout.process.bidforfunding.BidForFunding.ROUND_NUMBER;
import static org.spinout.process.bidforfunding.BidForFunding.ROUND_TEXT;

import java.util.Date;
import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.fund.round.FundingRounds;
import org.spinout.shared.Refusal;
import org.springframework.stereotype.Component;

/** Opens a round with its money and its window, and gives it its number. */
@Component
class OpenRound implements JavaDelegate {

    private final CallForBids call;
    private final FundingRounds rounds;
    private final RoundWords words;

    OpenRound(CallForBids call, FundingRounds rounds, RoundWords words) {
        this.call = call;
        this.rounds = rounds;
        this.words = words;
    }

    @Override
    public void execute(DelegateExecution execution) {
        requireNational(execution);
        var manager = RunFundingRound.OPENED_BY.from(execution);

        var round = rounds.open(call.read(execution), manager);
        call.keep(execution, round.number(), manager);

        execution.setProcessBusinessKey(round.number());
        ROUND_NUMBER.set(execution, round.number());
        ROUND_TEXT.set(execution, words.of(round));
        RunFundingRound.OPENS_AT.set(execution, Date.from(round.opensAt()));
        RunFundingRound.CLOSES_AT.set(execution, Date.from(round.shutsAt()));
    }

    private static void requireNational(DelegateExecution execution) {
        if (Objects.isNull(execution.getTenantId())) {
            throw new Refusal.NotEntitled("A round is opened by a national body, and you are registered with none.");
        }
    }
}
