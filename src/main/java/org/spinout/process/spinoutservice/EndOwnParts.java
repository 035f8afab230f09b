package org.spinout.process.spinoutservice;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.fund.Awards;
import org.spinout.fund.Supports;
import org.spinout.fund.round.Bids;
import org.spinout.process.CaseMessages;
import org.spinout.process.announcewave.WaveWithdrawal;
import org.springframework.stereotype.Component;

/** Ends what runs beside a case that will not launch, and frees the money that is promised to it. */
@Component
class EndOwnParts implements JavaDelegate {

    private final CaseMessages messages;
    private final Bids bids;
    private final Awards awards;
    private final Supports supports;
    private final WaveWithdrawal wave;

    EndOwnParts(CaseMessages messages, Bids bids, Awards awards, Supports supports, WaveWithdrawal wave) {
        this.bids = bids;
        this.messages = messages;
        this.awards = awards;
        this.supports = supports;
        this.wave = wave;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var caseNumber = execution.getProcessBusinessKey();

        bids.lockAll(caseNumber);
        messages.tellPartsBeside(SpinOutService.PROPOSAL_WITHDRAWN, caseNumber);

        awards.releaseAll(caseNumber);
        supports.releaseAll(caseNumber);
        wave.dropOut(caseNumber);
    }
}
