package org.spinout.process.providesupport;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.process.OwnAnswers;
import org.springframework.stereotype.Component;

/** Puts the panel's questions before the team. */
@Component
class AskTeam implements JavaDelegate {

    private final OwnAnswers answers;

    AskTeam(OwnAnswers answers) {
        this.answers = answers;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var decision = answers.latest(execution, ProvideSupport.PANEL_FORM);

        ProvideSupport.PANEL_REASONS.set(execution, decision.text("reasons"));

        ProvideSupport.forgetDecision(execution);
    }
}
