package org.spinout.process.awardfunding;

import static org.spinout.process.awardfunding.AwardFunding.AWARD_NUMBER;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Stops an award where its review or a milestone says so: what was promised and not paid goes back to its pot. */
@Component
class StopAward implements JavaDelegate {

    private final StoppedAwards stopped;
    private final AwardProgress progress;

    StopAward(StoppedAwards stopped, AwardProgress progress) {
        this.stopped = stopped;
        this.progress = progress;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var number = AWARD_NUMBER.from(execution);

        stopped.stop(number);

        progress.tell(execution, number);
    }
}
