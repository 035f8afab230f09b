package org.spinout.process;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** How long a case waits for those it asks, as a row of {@code legalRules} says. */
@Component
@InModels
public class ConsultationTime {

    private final HostRules rules;
    private final WorkingTime workingTime;

    ConsultationTime(HostRules rules, WorkingTime workingTime) {
        this.rules = rules;
        this.workingTime = workingTime;
    }

    /** The close of business after so many working days as the rule of this kind says. */
    public Date after(String kind, DelegateExecution execution) {
        return workingTime.after(rules.count(HostRule.ofKind(kind), execution.getProcessBusinessKey()));
    }
}
