package org.spinout.process.revokedeputy;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.organisation.Deputies;
import org.spinout.process.CaseMessages;
import org.spinout.process.ProcessVariable;
import org.spinout.process.appointdeputy.AppointingDeputies;
import org.spinout.proposal.Answers;
import org.springframework.stereotype.Component;

/** Ends the appointment in the register, and tells its process to take back what it gave. */
@Component
class RevokeDeputy implements JavaDelegate {

    private static final ProcessVariable<String> ADMINISTRATOR = new ProcessVariable<>("administrator", String.class);
    private static final ProcessVariable<String> DEPUTY_NUMBER = new ProcessVariable<>("deputyNumber", String.class);

    private static final ProcessVariable<String> REASONS = new ProcessVariable<>("reasons", String.class);

    private final Deputies deputies;
    private final Answers answers;
    private final CaseMessages messages;

    RevokeDeputy(Deputies deputies, Answers answers, CaseMessages messages) {
        this.deputies = deputies;
        this.answers = answers;
        this.messages = messages;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var number = DEPUTY_NUMBER.from(execution).strip();

        var by = ADMINISTRATOR.from(execution);

        deputies.revoke(number, by);
        answers.keep(number, "revoke-deputy", null, by, Map.of(REASONS.name(), REASONS.from(execution)));

        messages.tellEveryPart(AppointingDeputies.DEPUTY_REVOKED, number);
    }
}
