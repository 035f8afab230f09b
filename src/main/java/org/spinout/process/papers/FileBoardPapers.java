package org.spinout.process.papers;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.board.AgendaItems;
import org.springframework.stereotype.Component;

/** Files the paper of every item on a meeting's agenda in the file of its case, as members are sent it. */
@Component
class FileBoardPapers implements JavaDelegate {

    private final AgendaItems items;
    private final BoardPapers papers;

    FileBoardPapers(AgendaItems items, BoardPapers papers) {
        this.items = items;
        this.papers = papers;
    }

    @Override
    public void execute(DelegateExecution execution) {
        items.of(execution.getProcessBusinessKey()).forEach(papers::file);
    }
}
