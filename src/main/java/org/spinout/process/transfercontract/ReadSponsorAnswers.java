package org.spinout.process.transfercontract;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.contract.AssetAnswer;
import org.spinout.contract.AssetRequest;
import org.spinout.contract.AssetRequests;
import org.spinout.organisation.Bodies;
import org.spinout.process.ShownText;
import org.springframework.stereotype.Component;

/** Puts what the sponsors refused, or left unanswered, before the transfer team, row by row. */
@Component
class ReadSponsorAnswers implements JavaDelegate {

    private final AssetRequests requests;
    private final Bodies bodies;

    ReadSponsorAnswers(AssetRequests requests, Bodies bodies) {
        this.requests = requests;
        this.bodies = bodies;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var unsettled = requests.unsettled(execution.getProcessBusinessKey());

        TransferContract.REFUSALS_OPEN.set(execution, !unsettled.isEmpty());
        for (var row = 1; row <= TransferContract.MOST_SPONSORS; row++) {
            TransferContract.refused(row).set(execution, row > unsettled.size() ? "" : inWords(unsettled.get(row - 1)));
        }
    }

    private String inWords(AssetRequest request) {
        var sponsor = bodies.get(request.sponsorId()).name();
        return ShownText.whole(
                request.answer() == AssetAnswer.REFUSED
                        ? "**" + sponsor + " refuses:** " + request.asks() + "\n\n**Its reasons:** " + request.words()
                        : "**" + sponsor + " has not answered:** " + request.asks());
    }
}
