package org.spinout.process.consultpatients;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.process.CaseNotices;
import org.spinout.process.CaseVariables;
import org.spinout.process.ShownText;
import org.spinout.process.people.Role;
import org.spinout.proposal.Answers;
import org.springframework.stereotype.Component;

/** Lets everybody know that the plan is before the scrutiny committee, and why. */
@Component
class ReferToScrutiny implements JavaDelegate {

    private final Answers answers;
    private final CaseNotices notices;

    ReferToScrutiny(Answers answers, CaseNotices notices) {
        this.answers = answers;
        this.notices = notices;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var referral = answers.latest(execution.getProcessBusinessKey(), ConsultPatients.REFERRAL_FORM);
        var subject = CaseVariables.SERVICE_NAME.from(execution) + " is referred to the scrutiny committee";

        notices.tellTeam(referral.caseNumber(), subject, String.valueOf(referral.text("reasons")));
        notices.tellHost(
                Role.SPONSORS.group(), referral.caseNumber(), subject, String.valueOf(referral.text("reasons")));

        ConsultPatients.REFERRAL_REASONS.set(execution, ShownText.fitting(referral.text("reasons")));
    }
}
