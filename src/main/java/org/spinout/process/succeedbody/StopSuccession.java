package org.spinout.process.succeedbody;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.correspondence.Notices;
import org.spinout.organisation.Successions;
import org.springframework.stereotype.Component;

/** Gives the succession up: nothing moves. */
@Component
class StopSuccession implements JavaDelegate {

    private final Successions successions;
    private final Notices notices;

    StopSuccession(Successions successions, Notices notices) {
        this.successions = successions;
        this.notices = notices;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var number = execution.getProcessBusinessKey();
        var by = SucceedBody.SET_OUT_BY.from(execution);
        var reasons = execution.getVariable(SucceedBody.REASONS.name());

        successions.stop(number, reasons == null ? "" : reasons.toString(), by);

        notices.tellPerson(
                by, number, number + " is stopped", SucceedBody.TITLE.from(execution) + "\n\nNothing moves.");
    }
}
