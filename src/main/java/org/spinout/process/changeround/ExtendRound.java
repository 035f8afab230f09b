package org.spinout.process.changeround;

import static org.spinout.process.changeround.ChangeRound.NEW_CLOSES_ON;
import static org.spinout.process.changeround.ChangeRound.NEW_CLOSES_TIME;
import static org.spinout.process.changeround.ChangeRound.REASONS;
import static org.spinout.process.changeround.ChangeRound.REQUESTER;

import java.time.LocalTime;
import java.util.Date;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.fund.round.FundingRounds;
import org.spinout.process.CaseMessages;
import org.spinout.process.WorkingTime;
import org.spinout.process.runfundinground.RunFundingRound;
import org.springframework.stereotype.Component;

/** Lets a round close later, for everybody. */
@Component
class ExtendRound implements JavaDelegate {

    private final FundingRounds rounds;
    private final ChangeRecord record;
    private final CaseMessages messages;

    ExtendRound(FundingRounds rounds, ChangeRecord record, CaseMessages messages) {
        this.rounds = rounds;
        this.record = record;
        this.messages = messages;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var number = execution.getProcessBusinessKey();
        var closes = WorkingTime.dayOf(NEW_CLOSES_ON.from(execution))
                .atTime(LocalTime.parse(NEW_CLOSES_TIME.from(execution)));

        var round = rounds.extend(number, closes, REASONS.from(execution), REQUESTER.from(execution));
        record.enter(execution);

        messages.tell(
                RunFundingRound.ROUND_EXTENDED,
                number,
                Map.of(RunFundingRound.CLOSES_AT.name(), Date.from(round.shutsAt())));
    }
}
