package org.spinout.process.papers;

import static org.spinout.process.bidforfunding.BidForFunding.BID_NUMBER;
import static org.spinout.process.bidforfunding.BidForFunding.BID_RESULT;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.fund.round.Bids;
import org.spinout.process.bidforfunding.BidOutcome;
import org.spinout.proposal.Confidentiality;
import org.spinout.proposal.DocumentKind;
import org.springframework.stereotype.Component;

/** Writes to a team what became of its bid, with every score and the reasons, and files the letter. */
@Component
class FileFeedbackLetter implements JavaDelegate {

    private final Bids bids;
    private final FeedbackLetter letter;
    private final Cabinet cabinet;

    FileFeedbackLetter(Bids bids, FeedbackLetter letter, Cabinet cabinet) {
        this.bids = bids;
        this.letter = letter;
        this.cabinet = cabinet;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var bid = bids.get(BID_NUMBER.from(execution));
        var outcome = BidOutcome.ofCode(BID_RESULT.from(execution));

        cabinet.file(
                new Cabinet.Paper(
                        bid.caseNumber(),
                        DocumentKind.FEEDBACK_LETTER,
                        "Feedback letter " + bid.number(),
                        "feedback-" + bid.number() + ".pdf",
                        Confidentiality.CONFIDENTIAL,
                        bid.number() + " " + outcome.code(),
                        "feedback-letter"),
                () -> letter.of(bid, outcome));
    }
}
