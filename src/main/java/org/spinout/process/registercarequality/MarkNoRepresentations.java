package org.spinout.process.registercarequality;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.process.Silences;
import org.spinout.shared.Days;
import org.springframework.stereotype.Component;

/** Marks that nobody made representations in time. */
@Component
class MarkNoRepresentations implements JavaDelegate {

    private final Silences silences;
    private final CareQualityClocks clocks;

    MarkNoRepresentations(Silences silences, CareQualityClocks clocks) {
        this.silences = silences;
        this.clocks = clocks;
    }

    @Override
    public void execute(DelegateExecution execution) {
        silences.mark(
                execution,
                "Representations to the Care Quality Commission",
                "None were made by " + Days.inWords(clocks.representationsDue(execution))
                        + ". It decides without them.");
    }
}
