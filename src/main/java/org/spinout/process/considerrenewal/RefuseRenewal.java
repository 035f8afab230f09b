package org.spinout.process.considerrenewal;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.enterprise.Enterprises;
import org.spinout.process.CaseMessages;
import org.spinout.process.CaseNotices;
import org.spinout.process.OwnAnswers;
import org.spinout.process.people.Role;
import org.springframework.stereotype.Component;

/** Tells the enterprise that its contract will end. */
@Component
class RefuseRenewal implements JavaDelegate {

    private final Enterprises enterprises;
    private final OwnAnswers answers;
    private final CaseMessages messages;
    private final CaseNotices notices;

    RefuseRenewal(Enterprises enterprises, OwnAnswers answers, CaseMessages messages, CaseNotices notices) {
        this.enterprises = enterprises;
        this.answers = answers;
        this.messages = messages;
        this.notices = notices;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var enterprise = enterprises.get(execution.getProcessBusinessKey());
        var decision = answers.latest(execution, ConsiderRenewal.DECISION_FORM);

        notices.tellBody(
                enterprise.bodyId(),
                Role.ENTERPRISE_OFFICERS.group(),
                enterprise.caseNumber(),
                "Your contract is not renewed",
                "The commissioner's reasons: " + decision.text("reasons"));

        messages.tellEveryPart(
                ConsiderRenewal.RENEWAL_REFUSED,
                enterprise.caseNumber(),
                Map.of(ConsiderRenewal.END_GROUND.name(), "notRenewed"));
    }
}
