package org.spinout.process.papers;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.process.awardfunding.AwardFunding;
import org.spinout.process.filepaper.Paper;
import org.spinout.process.filepaper.PaperOrder;
import org.spinout.process.filepaper.PaperOrders;
import org.spinout.proposal.Confidentiality;
import org.spinout.proposal.DocumentKind;
import org.springframework.stereotype.Component;

/** The letter to a team that asked a fund for money in vain: why, and what would change the answer. */
@Component
class FileBidRejection implements JavaDelegate, Paper {

    private static final List<String> REJECTED = List.of("reject", "notEligible");
    private static final List<String> NEXT = List.of(
            "Your proposal goes on: this answer is about the money alone. You may apply again, for the same purpose or"
                    + " for another.",
            "If you think that a fact is wrong, write to the fund, and name it.");

    private final Letters letters;
    private final RejectionLetter rejections;
    private final Cabinet cabinet;
    private final PaperOrders orders;

    FileBidRejection(Letters letters, RejectionLetter rejections, Cabinet cabinet, PaperOrders orders) {
        this.letters = letters;
        this.rejections = rejections;
        this.cabinet = cabinet;
        this.orders = orders;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var award = AwardFunding.AWARD_NUMBER.from(execution);
        var rejection = letters.latest(execution.getProcessBusinessKey(), REJECTED);

        orders.order(execution, "fileBidRejection", award + " " + rejection.number());
    }

    @Override
    public void file(PaperOrder order) {
        var about = order.about().split(" ", 2);
        var rejection = letters.entry(order.key(), about[1]);

        cabinet.file(
                new Cabinet.Paper(
                        order.key(),
                        DocumentKind.BID_REJECTION_LETTER,
                        "Rejection of application " + about[0],
                        "rejection-" + about[0] + ".pdf",
                        Confidentiality.CONFIDENTIAL,
                        "decision " + rejection.number(),
                        "rejection-letter"),
                () -> rejections.of(rejection, "Your application " + about[0] + " for money is rejected", NEXT));
    }
}
