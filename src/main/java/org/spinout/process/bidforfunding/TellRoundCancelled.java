package org.spinout.process.bidforfunding;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.fund.round.FundingRounds;
import org.spinout.process.CaseNotices;
import org.springframework.stereotype.Component;

/** Tells a team that the round of its bid is cancelled, and why. */
@Component
class TellRoundCancelled implements JavaDelegate {

    private final FundingRounds rounds;
    private final CaseNotices notices;

    TellRoundCancelled(FundingRounds rounds, CaseNotices notices) {
        this.rounds = rounds;
        this.notices = notices;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var round = rounds.get(BidForFunding.ROUND_NUMBER.from(execution));

        notices.tellTeam(
                execution.getProcessBusinessKey(),
                "The round " + round.number() + " is cancelled",
                "Your bid " + BidForFunding.BID_NUMBER.from(execution)
                        + " ends with it; nothing was decided about it. The reasons: " + round.cancelReasons());
    }
}
