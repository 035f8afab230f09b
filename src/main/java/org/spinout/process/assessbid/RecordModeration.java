package org.spinout.process.assessbid;

import static org.spinout.process.bidforfunding.BidForFunding.BID_NUMBER;
import static org.spinout.process.bidforfunding.BidForFunding.ROUND_NUMBER;

import java.util.List;
import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.fund.round.Bids;
import org.spinout.fund.round.Scores;
import org.spinout.process.OwnAnswers;
import org.spinout.process.runfundinground.RunFundingRound;
import org.spinout.record.DecisionRecord;
import org.spinout.record.NewEntry;
import org.springframework.stereotype.Component;

/** Enters the points the scorers agreed on; what each gave at first is kept beside them. */
@Component
class RecordModeration implements JavaDelegate {

    private final OwnAnswers answers;
    private final SentScores sent;
    private final Bids bids;
    private final Scores scores;
    private final ScoreTable table;
    private final DecisionRecord record;

    RecordModeration(
            OwnAnswers answers, SentScores sent, Bids bids, Scores scores, ScoreTable table, DecisionRecord record) {
        this.answers = answers;
        this.sent = sent;
        this.bids = bids;
        this.scores = scores;
        this.table = table;
        this.record = record;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var bid = bids.get(BID_NUMBER.from(execution));
        var agreed = answers.latest(execution, AssessBid.MODERATION_FORM);
        var reasons = Objects.requireNonNull(agreed.text("reasons"));

        var points = sent.points(ROUND_NUMBER.from(execution), agreed);
        var assessment = scores.moderate(bid.number(), points, reasons, agreed.user());
        record.enter(new NewEntry(
                bid.caseNumber(),
                "Moderation of scores",
                "moderated",
                null,
                bid.number() + ": " + reasons,
                agreed.user(),
                RunFundingRound.ROLE,
                Objects.requireNonNull(execution.getTenantId()),
                List.of(bid.number() + ": " + agreed.reference()),
                List.of()));

        AssessBid.SCORES_TEXT.set(execution, table.inWords(assessment));
    }
}
