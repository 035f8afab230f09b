package org.spinout.process.runfundinground;

import java.util.List;
import org.spinout.fund.round.BidResult;
import org.spinout.proposal.Answer;
import org.spinout.record.DecisionRecord;
import org.spinout.record.NewEntry;
import org.springframework.stereotype.Component;

/** Enters in the record of a case what the panel of a round decided on its bid. */
@Component
class RoundRecord {

    private static final String GATE = "Funding panel of a round";

    private final DecisionRecord record;

    RoundRecord(DecisionRecord record) {
        this.record = record;
    }

    /** @param decision the panel's, of which this result is a part */
    void enter(BidResult result, Answer decision, String bodyId) {
        record.enter(new NewEntry(
                result.caseNumber(),
                GATE,
                result.outcome().code(),
                null,
                result.bidNumber() + ": " + result.reasons(),
                result.decidedBy(),
                RunFundingRound.PANEL,
                bodyId,
                List.of(decision.caseNumber() + ": " + decision.reference()),
                List.of()));
    }
}
