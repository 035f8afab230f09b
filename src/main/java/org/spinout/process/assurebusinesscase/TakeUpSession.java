package org.spinout.process.assurebusinesscase;

import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.process.ShownText;
import org.spinout.proposal.Answers;
import org.springframework.stereotype.Component;

/** Puts what the boards said to each other before whoever decides. */
@Component
class TakeUpSession implements JavaDelegate {

    private final Answers answers;

    TakeUpSession(Answers answers) {
        this.answers = answers;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var session = answers.latest(execution.getProcessBusinessKey(), AssureBusinessCase.SESSION_FORM);
        var open = Objects.requireNonNullElse(session.text("openPoints"), "");

        var words = ShownText.fitting(Objects.requireNonNullElse(session.text("sessionSummary"), ""), 2500)
                + (open.isBlank() ? "" : "\n\n**Left open:** " + ShownText.fitting(open, 1200));

        AssureBusinessCase.BOARD_TO_BOARD_SAID.set(execution, words);
    }
}
