package org.spinout.process.announcewave;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.proposal.Answers;
import org.springframework.stereotype.Component;

/** Puts the reasons of whoever would not sign off before those who prepare the wave again. */
@Component
class ReturnWave implements JavaDelegate {

    private final Answers answers;

    ReturnWave(Answers answers) {
        this.answers = answers;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var decision = answers.latest(execution.getProcessBusinessKey(), AnnounceWave.SIGN_OFF_FORM);

        AnnounceWave.WAVE_NOTE.set(execution, "**Sent back:** " + decision.text("reasons"));

        AnnounceWave.forgetDecision(execution);
    }
}
