package org.spinout.process.transfercontract;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.contract.GoLives;
import org.spinout.contract.SoftStop;
import org.spinout.process.ShownText;
import org.spinout.process.movetransferdate.DecidedDay;
import org.springframework.stereotype.Component;

/** Puts what is still open into words, so that nobody decides blind. */
@Component
class PrepareGoLive implements JavaDelegate {

    private final DecidedDay decidedDay;
    private final GoLiveFacts facts;
    private final SoftStops softStops;
    private final GoLives goLives;

    PrepareGoLive(DecidedDay decidedDay, GoLiveFacts facts, SoftStops softStops, GoLives goLives) {
        this.decidedDay = decidedDay;
        this.facts = facts;
        this.softStops = softStops;
        this.goLives = goLives;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var caseNumber = execution.getProcessBusinessKey();

        var outstanding = (decidedDay.inWords(caseNumber) + "\n\n" + facts.outstanding(caseNumber)).strip();
        var lines = goLives.waiting(caseNumber);
        var missing = softStops.missing(caseNumber, facts.planned(caseNumber));

        TransferContract.OUTSTANDING.set(execution, ShownText.whole(outstanding));
        for (var stop : SoftStop.values()) {
            TransferContract.missing(stop).set(execution, missing.contains(stop));
        }
        TransferContract.SEVERAL_LINES.set(execution, !lines.isEmpty());
        TransferContract.LINE_CHOICES.set(execution, LineChoices.of(lines));
    }
}
