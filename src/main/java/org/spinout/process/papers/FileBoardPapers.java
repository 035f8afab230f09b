package org.spinout.process.papers;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.board.AgendaItems;
import org.spinout.process.filepaper.Paper;
import org.spinout.process.filepaper.PaperOrder;
import org.spinout.process.filepaper.PaperOrders;
import org.springframework.stereotype.Component;

/** The paper of every item on a meeting's agenda, each in the file of its case, as members are sent it. */
@Component
class FileBoardPapers implements JavaDelegate, Paper {

    private final AgendaItems items;
    private final BoardPapers papers;
    private final PaperOrders orders;

    FileBoardPapers(AgendaItems items, BoardPapers papers, PaperOrders orders) {
        this.items = items;
        this.papers = papers;
        this.orders = orders;
    }

    @Override
    public void execute(DelegateExecution execution) {
        orders.order(execution, "fileBoardPapers", execution.getProcessBusinessKey());
    }

    @Override
    public void file(PaperOrder order) {
        items.of(order.key()).forEach(papers::file);
    }
}
