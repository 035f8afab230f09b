package org.spinout.process.recoveraward;

import static org.spinout.process.awardfunding.AwardFunding.AWARD_NUMBER;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.process.CaseNotices;
import org.spinout.process.OwnAnswers;
import org.springframework.stereotype.Component;

/** Tells the team that nothing is taken back. */
@Component
class WaiveClaim implements JavaDelegate {

    private final OwnAnswers answers;
    private final CaseNotices notices;

    WaiveClaim(OwnAnswers answers, CaseNotices notices) {
        this.answers = answers;
        this.notices = notices;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var reasons = answers.latest(execution, RecoverAward.DECISION_FORM).text("reasons");

        notices.tellTeam(
                execution.getProcessBusinessKey(),
                "Nothing of " + AWARD_NUMBER.from(execution) + " is taken back",
                "The panel has given the claim up. Its reasons: " + reasons);
    }
}
