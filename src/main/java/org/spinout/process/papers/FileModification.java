package org.spinout.process.papers;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.process.filepaper.Paper;
import org.spinout.process.filepaper.PaperOrder;
import org.springframework.stereotype.Component;

/** The letter to a team that is accepted with a change, to which it has to agree. */
@Component
class FileModification implements JavaDelegate, Paper {

    private final DecisionLetters letters;

    FileModification(DecisionLetters letters) {
        this.letters = letters;
    }

    @Override
    public void execute(DelegateExecution execution) {
        letters.order(execution, "fileModification", DecisionLetter.MODIFICATION);
    }

    @Override
    public void file(PaperOrder order) {
        letters.file(order, DecisionLetter.MODIFICATION);
    }
}
