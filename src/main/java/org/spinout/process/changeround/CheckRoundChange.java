package org.spinout.process.changeround;

import static org.spinout.process.bidforfunding.BidForFunding.ROUND_NUMBER;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.fund.round.FundingRounds;
import org.spinout.process.CaseMessages;
import org.spinout.process.runfundinground.OwnBidRounds;
import org.spinout.process.runfundinground.RunFundingRound;
import org.spinout.shared.Refusal;
import org.springframework.stereotype.Component;

/** Asks whether the round stands where it can still be changed so, and by this person. */
@Component
class CheckRoundChange implements JavaDelegate {

    private static final Map<String, String> MESSAGES = Map.of(
            "extended", RunFundingRound.ROUND_EXTENDED,
            "cancelled", RunFundingRound.ROUND_CANCELLED);

    private final FundingRounds rounds;
    private final CaseMessages messages;
    private final OwnBidRounds own;

    CheckRoundChange(FundingRounds rounds, CaseMessages messages, OwnBidRounds own) {
        this.rounds = rounds;
        this.messages = messages;
        this.own = own;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var round = rounds.get(ROUND_NUMBER.from(execution));
        var change = ChangeRound.CHANGE.from(execution);

        own.requireNone(round.number(), ChangeRound.REQUESTER.from(execution));
        if (!messages.isAwaited(String.valueOf(MESSAGES.get(change)), round.number())) {
            throw new Refusal.Conflict("A round is extended while it takes bids, and cancelled until it is decided. "
                    + round.number() + " is " + round.state().plainName() + ".");
        }

        execution.setProcessBusinessKey(round.number());
        ChangeRound.ROUND_CHANGE.set(execution, change);
    }
}
