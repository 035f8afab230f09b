package org.spinout.process.revokedeputy;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.organisation.Deputies;
import org.spinout.organisation.Deputy;
import org.spinout.process.CaseMessages;
import org.spinout.process.ProcessVariable;
import org.spinout.process.appointdeputy.AppointingDeputies;
import org.spinout.proposal.Answers;
import org.springframework.stereotype.Component;

/** Ends the appointment in the register, and tells its process to take back what it gave; elsewhere too where asked. */
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

        var meant = meant(number, Boolean.TRUE.equals(AppointingDeputies.EVERYWHERE.orNull(execution)));

        for (var one : meant) {
            deputies.revoke(one, by);
            answers.keep(one, "revoke-deputy", null, by, Map.of(REASONS.name(), REASONS.from(execution)));
            messages.tellEveryPart(AppointingDeputies.DEPUTY_REVOKED, one);
        }
    }

    /** The appointment itself first; then, where all are meant, those of the same two people in the same role elsewhere. */
    private List<String> meant(String number, boolean everywhere) {
        var named = deputies.get(number);
        var elsewhere = deputies.inRole(named.role()).stream()
                .filter(other ->
                        everywhere && deputies.isOpen(other) && !other.number().equals(number))
                .filter(other ->
                        other.absent().equals(named.absent()) && other.deputy().equals(named.deputy()))
                .map(Deputy::number);
        return Stream.concat(Stream.of(number), elsewhere).toList();
    }
}
