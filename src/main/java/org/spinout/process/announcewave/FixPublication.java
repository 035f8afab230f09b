package org.spinout.process.announcewave;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.process.WorkingTime;
import org.spinout.proposal.Waves;
import org.springframework.stereotype.Component;

/** Fixes the day on which a wave that is signed off is announced. */
@Component
class FixPublication implements JavaDelegate {

    private final Waves waves;

    FixPublication(Waves waves) {
        this.waves = waves;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var day = WorkingTime.dayOf(AnnounceWave.PUBLISH_ON.from(execution));

        waves.signOff(execution.getProcessBusinessKey(), day);

        AnnounceWave.forgetDecision(execution);
    }
}
