package org.spinout.process.awardfunding;

import static org.spinout.process.awardfunding.AwardFunding.AWARD_NUMBER;
import static org.spinout.process.awardfunding.AwardFunding.PANEL_FORM;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.fund.Awards;
import org.spinout.process.CaseNotices;
import org.spinout.process.OwnAnswers;
import org.springframework.stereotype.Component;

/** Ends a bid the panel said no to, and tells the team in the panel's own words. */
@Component
class RejectBid implements JavaDelegate {

    private final Awards awards;
    private final OwnAnswers answers;
    private final CaseNotices notices;

    RejectBid(Awards awards, OwnAnswers answers, CaseNotices notices) {
        this.awards = awards;
        this.answers = answers;
        this.notices = notices;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var number = AWARD_NUMBER.from(execution);
        var decision = answers.latest(execution, PANEL_FORM);

        awards.reject(number);

        notices.tellTeam(
                decision.caseNumber(),
                "The panel has rejected your application " + number,
                "The panel's reasons: " + decision.text("reasons"));
    }
}
