package org.spinout.process.registercarequality;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.process.Silences;
import org.spinout.shared.Days;
import org.springframework.stereotype.Component;

/** Marks that nobody decided on an appeal in time. */
@Component
class MarkNoAppeal implements JavaDelegate {

    private final Silences silences;
    private final CareQualityClocks clocks;

    MarkNoAppeal(Silences silences, CareQualityClocks clocks) {
        this.silences = silences;
        this.clocks = clocks;
    }

    @Override
    public void execute(DelegateExecution execution) {
        silences.mark(
                execution,
                "After the refusal of the Care Quality Commission",
                "Nobody decided by " + Days.inWords(clocks.appealDue(execution))
                        + ", when the time for an appeal ended.");
    }
}
