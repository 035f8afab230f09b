package org.spinout.process.assessbid;

import static org.spinout.process.bidforfunding.BidForFunding.BID_NUMBER;
import static org.spinout.process.bidforfunding.BidForFunding.ROUND_NUMBER;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.fund.round.Scores;
import org.springframework.stereotype.Component;

/** Takes up what the scorers gave, and sees whether the bid has its score. */
@Component
class TakeUpScores implements JavaDelegate {

    private final ScorersAsked asked;
    private final SentScores sent;
    private final Scores scores;
    private final ScoreTable table;

    TakeUpScores(ScorersAsked asked, SentScores sent, Scores scores, ScoreTable table) {
        this.asked = asked;
        this.sent = sent;
        this.scores = scores;
        this.table = table;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var bid = BID_NUMBER.from(execution);
        var round = ROUND_NUMBER.from(execution);

        asked.now(execution).forEach(scorer -> sent.takeUp(round, bid, scorer));
        var assessment = scores.of(bid);

        asked.remember(execution);
        AssessBid.SCORING.set(execution, table.standing(assessment));
        AssessBid.SCORES_TEXT.set(execution, table.inWords(assessment));
        AssessBid.SCORE_ROWS.set(execution, table.of(round, assessment));
    }
}
