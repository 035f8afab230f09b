package org.spinout.process.providesupport;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.fund.Supports;
import org.spinout.process.CaseNotices;
import org.spinout.process.OwnAnswers;
import org.springframework.stereotype.Component;

/** Ends an application the panel said no to, or whose questions the team left open. */
@Component
class DeclineSupport implements JavaDelegate {

    private final Supports supports;
    private final OwnAnswers answers;
    private final CaseNotices notices;

    DeclineSupport(Supports supports, OwnAnswers answers, CaseNotices notices) {
        this.supports = supports;
        this.answers = answers;
        this.notices = notices;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var number = ProvideSupport.SUPPORT_NUMBER.from(execution);
        var decision = answers.latest(execution, ProvideSupport.PANEL_FORM);

        supports.decline(number);

        notices.tellTeam(
                decision.caseNumber(),
                "Your application for support " + number + " is declined",
                "What the panel said last: " + decision.text("reasons")
                        + " You may apply again once that has changed.");
    }
}
