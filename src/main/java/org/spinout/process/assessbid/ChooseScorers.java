package org.spinout.process.assessbid;

import static org.spinout.process.bidforfunding.BidForFunding.BID_NUMBER;

import java.util.ArrayList;
import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Finds those who score this bid next, and sees whether they are enough. */
@Component
class ChooseScorers implements JavaDelegate {

    private final ScorerChoice choice;
    private final ScorersAsked asked;

    ChooseScorers(ScorerChoice choice, ScorersAsked asked) {
        this.choice = choice;
        this.asked = asked;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var bid = BID_NUMBER.from(execution);

        var next = choice.next(bid, asked.soFar(execution));
        var missing = choice.missing(bid);

        AssessBid.SCORERS.set(execution, new ArrayList<>(next));
        AssessBid.SCORERS_SUFFICE.set(execution, next.size() >= missing);
        AssessBid.SCORERS_TEXT.set(execution, choice.inWords(bid, missing - next.size()));
        AssessBid.SCORER_CHOICES.set(execution, choice.others(bid, Objects.requireNonNull(execution.getTenantId())));
    }
}
