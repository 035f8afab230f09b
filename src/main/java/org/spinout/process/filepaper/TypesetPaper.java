package org.spinout.process.filepaper;

import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Lets the paper that was ordered be set and filed. */
@Component
class TypesetPaper implements JavaDelegate {

    private final Map<String, Paper> papers;

    TypesetPaper(Map<String, Paper> papers) {
        this.papers = papers;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var name = FilePaper.PAPER.from(execution);
        var order = new PaperOrder(
                execution.getProcessBusinessKey(),
                FilePaper.PAPER_ABOUT.from(execution),
                FilePaper.PAPER_ASKS.from(execution));

        Objects.requireNonNull(papers.get(name), name).file(order);
    }
}
