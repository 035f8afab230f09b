package org.spinout.process.assessbid;

import static org.spinout.process.bidforfunding.BidForFunding.BID_NUMBER;
import static org.spinout.process.bidforfunding.BidForFunding.ROUND_NUMBER;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.process.runfundinground.ScorerDeclarations;
import org.springframework.stereotype.Component;

/** Takes up what somebody asked late has declared; whoever has said nothing scores nothing. */
@Component
class AddScorer implements JavaDelegate {

    private final ScorerDeclarations declarations;

    AddScorer(ScorerDeclarations declarations) {
        this.declarations = declarations;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var scorer = AssessBid.NEW_SCORER.from(execution);
        var sent = declarations.sentBy(scorer, BID_NUMBER.from(execution));

        sent.ifPresent(declaration -> declarations.takeUp(ROUND_NUMBER.from(execution), scorer, declaration));
    }
}
