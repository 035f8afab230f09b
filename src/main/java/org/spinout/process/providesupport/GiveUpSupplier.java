package org.spinout.process.providesupport;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.fund.Supports;
import org.spinout.process.CaseNotices;
import org.spinout.process.OwnAnswers;
import org.springframework.stereotype.Component;

/** Ends a support nobody can be found to give; what was set aside is free again. */
@Component
class GiveUpSupplier implements JavaDelegate {

    private final Supports supports;
    private final OwnAnswers answers;
    private final CaseNotices notices;

    GiveUpSupplier(Supports supports, OwnAnswers answers, CaseNotices notices) {
        this.supports = supports;
        this.answers = answers;
        this.notices = notices;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var number = ProvideSupport.SUPPORT_NUMBER.from(execution);
        var choice = answers.latest(execution, ProvideSupport.SUPPLIER_FORM);

        supports.endWithoutAdvice(number);

        notices.tellTeam(
                choice.caseNumber(),
                "No supplier was found for " + number,
                "The reasons: " + choice.text("reasons") + " You may apply again.");
    }
}
