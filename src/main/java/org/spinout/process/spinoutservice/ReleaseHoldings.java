package org.spinout.process.spinoutservice;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.board.AgendaItems;
import org.spinout.fund.Awards;
import org.spinout.fund.Supports;
import org.spinout.fund.round.Bids;
import org.spinout.process.announcewave.WaveWithdrawal;
import org.springframework.stereotype.Component;

/** Gives back what the case holds, so that nobody waits for it and no money stays promised to it. */
@Component
class ReleaseHoldings implements JavaDelegate {

    private final Bids bids;
    private final Awards awards;
    private final Supports supports;
    private final WaveWithdrawal wave;
    private final AgendaItems agenda;

    ReleaseHoldings(Bids bids, Awards awards, Supports supports, WaveWithdrawal wave, AgendaItems agenda) {
        this.bids = bids;
        this.awards = awards;
        this.supports = supports;
        this.wave = wave;
        this.agenda = agenda;
    }

    @Override
    public void execute(DelegateExecution execution) {
        agenda.withdraw(execution.getProcessBusinessKey());

        bids.lockAll(execution.getProcessBusinessKey());
        awards.releaseAll(execution.getProcessBusinessKey());
        supports.releaseAll(execution.getProcessBusinessKey());
        wave.dropOut(execution.getProcessBusinessKey());
    }
}
