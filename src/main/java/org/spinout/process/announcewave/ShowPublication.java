package org.spinout.process.announcewave;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.process.WorkingTime;
import org.springframework.stereotype.Component;

/** Puts the day of publication into words for whoever signs the wave off. */
@Component
class ShowPublication implements JavaDelegate {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.UK);

    @Override
    public void execute(DelegateExecution execution) {
        var day = WorkingTime.dayOf(AnnounceWave.PUBLISH_ON.from(execution));

        AnnounceWave.PUBLISH_TEXT.set(execution, DAY.format(day));

        AnnounceWave.forgetDecision(execution);
    }
}
