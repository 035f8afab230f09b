package org.spinout.process.papers;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.process.filepaper.Paper;
import org.spinout.process.filepaper.PaperOrder;
import org.spinout.process.filepaper.PaperOrders;
import org.springframework.stereotype.Component;

/** The public notice of an award: when its standstill begins or, where there is none, after the signature. */
@Component
class FileAwardNotice implements JavaDelegate, Paper {

    private final AwardNoticePaper paper;
    private final PaperOrders orders;

    FileAwardNotice(AwardNoticePaper paper, PaperOrders orders) {
        this.paper = paper;
        this.orders = orders;
    }

    @Override
    public void execute(DelegateExecution execution) {
        orders.order(execution, "fileAwardNotice", execution.getProcessBusinessKey());
    }

    @Override
    public void file(PaperOrder order) {
        paper.file(order);
    }
}
