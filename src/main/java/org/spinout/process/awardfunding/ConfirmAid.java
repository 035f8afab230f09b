package org.spinout.process.awardfunding;

import static org.spinout.process.awardfunding.AwardFunding.AWARD_NUMBER;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.fund.Aid;
import org.spinout.process.CaseNotices;
import org.spinout.shared.Days;
import org.springframework.stereotype.Component;

/** Confirms to the recipient what aid it was given and when, which it must tell the next who offers it any. */
@Component
class ConfirmAid implements JavaDelegate {

    private final Aid aid;
    private final CaseNotices notices;

    ConfirmAid(Aid aid, CaseNotices notices) {
        this.aid = aid;
        this.notices = notices;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var number = AWARD_NUMBER.from(execution);

        var confirmation = aid.answer(number);

        confirmation.ifPresent(given -> notices.tellTeam(
                execution.getProcessBusinessKey(),
                "What " + number + " counts for as public aid",
                "We confirm that you were given aid of " + given.value() + " on " + Days.inWords(given.givenOn())
                        + " (" + given.source() + "). Keep this for three years, and count it when anybody else"
                        + " offers you public support."));
    }
}
