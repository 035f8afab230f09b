package org.spinout.process.providesupport;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.fund.Supports;
import org.spinout.process.CaseNotices;
import org.spinout.process.OwnAnswers;
import org.springframework.stereotype.Component;

/** Ends a contract that was not kept; nothing is paid, and what was promised is free again. */
@Component
class BreakOffAdvice implements JavaDelegate {

    private final Supports supports;
    private final OwnAnswers answers;
    private final CaseNotices notices;

    BreakOffAdvice(Supports supports, OwnAnswers answers, CaseNotices notices) {
        this.supports = supports;
        this.answers = answers;
        this.notices = notices;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var number = ProvideSupport.SUPPORT_NUMBER.from(execution);
        var settlement = answers.latest(execution, ProvideSupport.SETTLEMENT_FORM);

        supports.endWithoutAdvice(number);

        notices.tellTeam(
                settlement.caseNumber(),
                "The contract for your advice is ended",
                "The reasons: " + settlement.text("reasons") + " Nothing was paid. You may apply again.");
    }
}
