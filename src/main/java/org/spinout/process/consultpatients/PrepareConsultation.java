package org.spinout.process.consultpatients;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.process.HostRule;
import org.spinout.process.HostRules;
import org.springframework.stereotype.Component;

/** Says how long everybody has, as the rules of the host say today. */
@Component
class PrepareConsultation implements JavaDelegate {

    private final HostRules rules;

    PrepareConsultation(HostRules rules) {
        this.rules = rules;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var number = execution.getProcessBusinessKey();

        var engagement = rules.count(HostRule.PATIENT_ENGAGEMENT, number);
        var answer = rules.count(HostRule.PATIENT_REPORT_ANSWER, number);
        var scrutiny = rules.count(HostRule.SCRUTINY_ANSWER, number);

        ConsultPatients.ENGAGEMENT_LEAST.set(execution, engagement);
        ConsultPatients.ANSWER_LEAST.set(execution, answer);
        ConsultPatients.SCRUTINY_LEAST.set(execution, scrutiny);
    }
}
