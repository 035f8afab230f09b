package org.spinout.process.relievedistress;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.enterprise.DistressWarnings;
import org.spinout.enterprise.Enterprises;
import org.spinout.process.CaseMessages;
import org.spinout.process.CaseNotices;
import org.spinout.process.EnterpriseVariables;
import org.spinout.process.people.Role;
import org.springframework.stereotype.Component;

/** The enterprise cannot go on: the exit begins at once. */
@Component
class EnterInsolvency implements JavaDelegate {

    private final Enterprises enterprises;
    private final DistressWarnings warnings;
    private final CaseNotices notices;
    private final CaseMessages messages;

    EnterInsolvency(Enterprises enterprises, DistressWarnings warnings, CaseNotices notices, CaseMessages messages) {
        this.enterprises = enterprises;
        this.warnings = warnings;
        this.notices = notices;
        this.messages = messages;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var enterprise = enterprises.get(execution.getProcessBusinessKey());

        warnings.close(enterprise.caseNumber(), "insolvent");

        notices.tellBody(
                enterprise.commissionerId(),
                Role.COMMISSIONERS.group(),
                enterprise.caseNumber(),
                enterprise.name() + " is insolvent",
                "You are asked now who runs the service on.");
        messages.tellEveryPart(
                EnterpriseVariables.EXIT_BEGUN,
                enterprise.caseNumber(),
                Map.of(EnterpriseVariables.EXIT_GROUND.name(), "insolvent"));
    }
}
