package org.spinout.process.lookintoenterprise;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.enterprise.Enterprises;
import org.spinout.process.CaseNotices;
import org.spinout.process.OwnAnswers;
import org.spinout.process.people.Role;
import org.springframework.stereotype.Component;

/** Tells the officers that the commissioner has looked and leaves it at that. */
@Component
class TellLookNoted implements JavaDelegate {

    private final Enterprises enterprises;
    private final OwnAnswers answers;
    private final CaseNotices notices;

    TellLookNoted(Enterprises enterprises, OwnAnswers answers, CaseNotices notices) {
        this.enterprises = enterprises;
        this.answers = answers;
        this.notices = notices;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var enterprise = enterprises.get(execution.getProcessBusinessKey());
        var decision = answers.latest(execution, LookIntoEnterprise.DECISION_FORM);

        notices.tellBody(
                enterprise.bodyId(),
                Role.ENTERPRISE_OFFICERS.group(),
                enterprise.caseNumber(),
                "The commissioner has looked into " + enterprise.name(),
                "It notes: " + decision.text("reasons"));
    }
}
