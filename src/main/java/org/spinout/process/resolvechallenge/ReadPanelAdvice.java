package org.spinout.process.resolvechallenge;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.process.OwnAnswers;
import org.spinout.process.ShownText;
import org.springframework.stereotype.Component;

/** Puts the Panel's advice before whoever decides: the Panel advises, the body that awards answers for it. */
@Component
class ReadPanelAdvice implements JavaDelegate {

    private static final Map<String, String> FINDINGS = Map.of(
            "declined", "The Panel did not take the matter up.",
            "complied", "The Panel found that the body that awards complied with the regulations.",
            "breached", "The Panel found that the body that awards did not comply with the regulations.");

    private final OwnAnswers answers;

    ReadPanelAdvice(OwnAnswers answers) {
        this.answers = answers;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var advice = answers.latest(execution, ResolveChallenge.PANEL_FORM);

        ResolveChallenge.RESPONSE_TEXT.set(
                execution,
                ShownText.whole("**" + FINDINGS.getOrDefault(String.valueOf(advice.text("outcome")), "") + "** "
                        + advice.text("reasons") + "\n\n" + ResolveChallenge.RESPONSE_TEXT.from(execution)));
    }
}
