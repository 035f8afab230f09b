package org.spinout.process.registerenterprise;

import java.time.LocalDate;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.spinout.process.InModels;
import org.spinout.process.OutsideClocks;
import org.springframework.stereotype.Component;

/** By when the register should have answered. */
@Component
@InModels
public class RegistrarClock {

    private static final OutsideClocks.Clock ANSWER = new OutsideClocks.Clock(
            RegisterEnterprise.CONSTITUTION_FORM, "appliedOn", "registrarAnswerWorkingDays", 15);

    private final OutsideClocks clocks;

    RegistrarClock(OutsideClocks clocks) {
        this.clocks = clocks;
    }

    /** The moment at which the answer is late. */
    public Date late(DelegateExecution execution) {
        return clocks.endOf(due(execution));
    }

    LocalDate due(DelegateExecution execution) {
        return clocks.workingDays(execution, ANSWER);
    }
}
