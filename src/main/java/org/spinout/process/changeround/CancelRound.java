package org.spinout.process.changeround;

import static org.spinout.process.changeround.ChangeRound.REASONS;
import static org.spinout.process.changeround.ChangeRound.REQUESTER;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.fund.round.FundingRounds;
import org.spinout.process.CaseMessages;
import org.spinout.process.runfundinground.RunFundingRound;
import org.springframework.stereotype.Component;

/** Gives a round up before it is decided. */
@Component
class CancelRound implements JavaDelegate {

    private final FundingRounds rounds;
    private final ChangeRecord record;
    private final CaseMessages messages;

    CancelRound(FundingRounds rounds, ChangeRecord record, CaseMessages messages) {
        this.rounds = rounds;
        this.record = record;
        this.messages = messages;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var number = execution.getProcessBusinessKey();

        rounds.cancel(number, REASONS.from(execution), REQUESTER.from(execution));
        record.enter(execution);

        messages.tell(RunFundingRound.ROUND_CANCELLED, number, Map.of());
    }
}
