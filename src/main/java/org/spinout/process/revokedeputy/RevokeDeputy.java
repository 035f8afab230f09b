package org.spinout.process.revokedeputy;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.organisation.Deputies;
import org.spinout.process.CaseMessages;
import org.spinout.process.ProcessVariable;
import org.spinout.process.appointdeputy.AppointingDeputies;
import org.springframework.stereotype.Component;

/** Ends the appointment in the register, and tells its process to take back what it gave. */
@Component
class RevokeDeputy implements JavaDelegate {

    private static final ProcessVariable<String> ADMINISTRATOR = new ProcessVariable<>("administrator", String.class);
    private static final ProcessVariable<String> DEPUTY_NUMBER = new ProcessVariable<>("deputyNumber", String.class);

    private final Deputies deputies;
    private final CaseMessages messages;

    RevokeDeputy(Deputies deputies, CaseMessages messages) {
        this.deputies = deputies;
        this.messages = messages;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var number = DEPUTY_NUMBER.from(execution).strip();

        deputies.revoke(number, ADMINISTRATOR.from(execution));

        messages.tellEveryPart(AppointingDeputies.DEPUTY_REVOKED, number);
    }
}
