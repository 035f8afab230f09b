package org.spinout.process.papers;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.process.filepaper.Paper;
import org.spinout.process.filepaper.PaperOrder;
import org.springframework.stereotype.Component;

/** The letter to a team on whose case the board has put off its decision: what it asks for, and why. */
@Component
class FileDeferral implements JavaDelegate, Paper {

    private final DecisionLetters letters;

    FileDeferral(DecisionLetters letters) {
        this.letters = letters;
    }

    @Override
    public void execute(DelegateExecution execution) {
        letters.order(execution, "fileDeferral", DecisionLetter.DEFERRAL);
    }

    @Override
    public void file(PaperOrder order) {
        letters.file(order, DecisionLetter.DEFERRAL);
    }
}
