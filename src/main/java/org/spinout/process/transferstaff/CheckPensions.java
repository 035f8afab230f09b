package org.spinout.process.transferstaff;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.process.OwnAnswers;
import org.spinout.process.transferday.TransferPlan;
import org.springframework.stereotype.Component;

/** Refuses a way of keeping pensions that the law of the day of transfer does not allow. */
@Component
class CheckPensions implements JavaDelegate {

    private final OwnAnswers answers;
    private final TransferPlan plan;
    private final PensionRules rules;

    CheckPensions(OwnAnswers answers, TransferPlan plan, PensionRules rules) {
        this.answers = answers;
        this.plan = plan;
        this.rules = rules;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var form = answers.latest(execution, TransferStaff.PENSIONS_FORM);
        PersonalData.refuse(form);

        if ("secured".equals(form.text("outcome"))) {
            rules.requireLawfulRoute(form, plan.orToday(form.caseNumber()));
        }
    }
}
