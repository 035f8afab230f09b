package org.spinout.process.papers;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.process.filepaper.Paper;
import org.spinout.process.filepaper.PaperOrder;
import org.spinout.process.filepaper.PaperOrders;
import org.spinout.proposal.Confidentiality;
import org.spinout.proposal.DocumentKind;
import org.springframework.stereotype.Component;

/** The letter to a team that says why it was rejected and what would change the answer. */
@Component
class FileRejection implements JavaDelegate, Paper {

    private static final List<String> REJECTED = List.of("rejected");
    private static final List<String> NEXT = List.of(
            "Tasklist shows whether this case has another round for you. Otherwise you may start a new proposal, and what"
                    + " you wrote in this one is kept.",
            "If you think that a fact is wrong, write to the person who decided, and name it.");

    private final Letters letters;
    private final RejectionLetter rejections;
    private final Cabinet cabinet;
    private final PaperOrders orders;

    FileRejection(Letters letters, RejectionLetter rejections, Cabinet cabinet, PaperOrders orders) {
        this.letters = letters;
        this.rejections = rejections;
        this.cabinet = cabinet;
        this.orders = orders;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var rejection = letters.latest(execution.getProcessBusinessKey(), REJECTED);

        orders.order(execution, "fileRejection", String.valueOf(rejection.number()));
    }

    @Override
    public void file(PaperOrder order) {
        var rejection = letters.entry(order.key(), order.about());

        cabinet.file(
                new Cabinet.Paper(
                        order.key(),
                        DocumentKind.REJECTION_LETTER,
                        letters.filedAs("Rejection letter", rejection.decision()),
                        "rejection-" + order.key() + ".pdf",
                        Confidentiality.CONFIDENTIAL,
                        "decision " + rejection.number(),
                        "rejection-letter"),
                () -> rejections.of(rejection, "Your proposal is rejected", NEXT));
    }
}
