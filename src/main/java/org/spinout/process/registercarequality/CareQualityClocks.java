package org.spinout.process.registercarequality;

import java.time.LocalDate;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.spinout.process.InModels;
import org.spinout.process.OutsideClocks;
import org.spinout.process.OutsideClocks.Clock;
import org.springframework.stereotype.Component;

/** The clocks of the Care Quality Commission. */
@Component
@InModels
public class CareQualityClocks {

    private static final Clock VALIDATION = new Clock(
            RegisterCareQuality.APPLICATION_FORM, "careQualityAppliedOn", "careQualityValidationWorkingDays", 5);
    private static final Clock DECISION =
            new Clock(RegisterCareQuality.VALIDATION_FORM, "careQualityValidatedOn", "careQualityDecisionDays", 70);
    private static final Clock REPRESENTATIONS =
            new Clock(RegisterCareQuality.CARE_QUALITY_FORM, "noticeOn", "careQualityRepresentationDays", 28);
    private static final Clock APPEAL =
            new Clock(RegisterCareQuality.FINAL_FORM, "refusedOn", "careQualityAppealDays", 28);

    private final OutsideClocks clocks;

    CareQualityClocks(OutsideClocks clocks) {
        this.clocks = clocks;
    }

    /** The moment at which it is late to say whether the application is complete. */
    public Date validationLate(DelegateExecution execution) {
        return clocks.endOf(validationDue(execution));
    }

    /** The moment at which its decision is late. */
    public Date decisionLate(DelegateExecution execution) {
        return clocks.endOf(decisionDue(execution));
    }

    /** The moment after which nobody can make representations. */
    public Date representationsOver(DelegateExecution execution) {
        return clocks.endOf(representationsDue(execution));
    }

    /** The moment after which nobody can appeal. */
    public Date appealOver(DelegateExecution execution) {
        return clocks.endOf(appealDue(execution));
    }

    LocalDate validationDue(DelegateExecution execution) {
        return clocks.workingDays(execution, VALIDATION);
    }

    LocalDate decisionDue(DelegateExecution execution) {
        return clocks.calendarDays(execution, DECISION);
    }

    LocalDate representationsDue(DelegateExecution execution) {
        return clocks.calendarDays(execution, REPRESENTATIONS);
    }

    LocalDate appealDue(DelegateExecution execution) {
        return clocks.calendarDays(execution, APPEAL);
    }
}
