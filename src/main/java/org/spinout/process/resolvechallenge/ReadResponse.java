package org.spinout.process.resolvechallenge;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.process.OwnAnswers;
import org.spinout.process.ShownText;
import org.springframework.stereotype.Component;

/** Puts the host's answer before whoever decides how the challenge ends. */
@Component
class ReadResponse implements JavaDelegate {

    private final OwnAnswers answers;

    ReadResponse(OwnAnswers answers) {
        this.answers = answers;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var response = answers.latest(execution, ResolveChallenge.RESPONSE_FORM);

        ResolveChallenge.RESPONSE_TEXT.set(
                execution,
                ShownText.whole("**The host answered on " + CaseDays.inWords(response.day("respondedOn")) + ":** "
                        + response.text("response")));
    }
}
