package org.spinout.process.papers;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.process.filepaper.Paper;
import org.spinout.process.filepaper.PaperOrder;
import org.springframework.stereotype.Component;

/** The letter to a team whose service is put to competition. */
@Component
class FileCompetition implements JavaDelegate, Paper {

    private final DecisionLetters letters;

    FileCompetition(DecisionLetters letters) {
        this.letters = letters;
    }

    @Override
    public void execute(DelegateExecution execution) {
        letters.order(execution, "fileCompetition", DecisionLetter.COMPETITION);
    }

    @Override
    public void file(PaperOrder order) {
        letters.file(order, DecisionLetter.COMPETITION);
    }
}
