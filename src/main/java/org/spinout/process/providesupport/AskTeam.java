package org.spinout.process.providesupport;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.proposal.Answers;
import org.springframework.stereotype.Component;

/** Puts the panel's questions before the team. */
@Component
class AskTeam implements JavaDelegate {

    private final Answers answers;

    AskTeam(Answers answers) {
        this.answers = answers;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var decision = answers.latest(execution.getProcessBusinessKey(), ProvideSupport.PANEL_FORM);

        ProvideSupport.PANEL_REASONS.set(execution, decision.text("reasons"));

        ProvideSupport.forgetDecision(execution);
    }
}
