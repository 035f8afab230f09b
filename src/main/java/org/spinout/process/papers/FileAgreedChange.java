package org.spinout.process.papers;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.process.filepaper.Paper;
import org.spinout.process.filepaper.PaperOrder;
import org.springframework.stereotype.Component;

/** The letter to a team that has agreed to a change: what is now accepted. */
@Component
class FileAgreedChange implements JavaDelegate, Paper {

    private final DecisionLetters letters;

    FileAgreedChange(DecisionLetters letters) {
        this.letters = letters;
    }

    @Override
    public void execute(DelegateExecution execution) {
        letters.order(execution, "fileAgreedChange", DecisionLetter.AGREED_CHANGE);
    }

    @Override
    public void file(PaperOrder order) {
        letters.file(order, DecisionLetter.AGREED_CHANGE);
    }
}
