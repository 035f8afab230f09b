package org.spinout.process.succeedbody;

import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.correspondence.Notices;
import org.spinout.organisation.Directory;
import org.spinout.organisation.Succession;
import org.spinout.organisation.Successions;
import org.spinout.process.considerexpressionofinterest.OfferedCommissioners;
import org.spinout.process.people.RegisteredRoles;
import org.spinout.process.people.Role;
import org.springframework.stereotype.Component;

/** Closes the succession; the successors' auditors may read the history that stays with the predecessor. */
@Component
class FinishSuccession implements JavaDelegate {

    private final Successions successions;
    private final Directory directory;
    private final RegisteredRoles roles;
    private final Notices notices;
    private final OfferedCommissioners commissioners;

    FinishSuccession(
            Successions successions,
            Directory directory,
            RegisteredRoles roles,
            Notices notices,
            OfferedCommissioners commissioners) {
        this.successions = successions;
        this.directory = directory;
        this.roles = roles;
        this.notices = notices;
        this.commissioners = commissioners;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var number = execution.getProcessBusinessKey();
        var whole = SucceedBody.EVERY_CASE_MOVED.from(execution);
        var reasons = Objects.requireNonNullElse((String) execution.getVariable(SucceedBody.REASONS.name()), "");
        var by = SucceedBody.SET_OUT_BY.from(execution);

        var succession = successions.finish(number, whole, reasons, by);
        openHistory(succession, by);
        commissioners.layOutAnew();

        notices.tellPerson(
                by,
                number,
                number + (whole ? " is done" : " is done in part"),
                SucceedBody.TITLE.from(execution) + "\n\n"
                        + successions.moves(number).size() + " cases have moved. "
                        + SucceedBody.CASES_LEFT.from(execution));
    }

    private void openHistory(Succession succession, String by) {
        var auditors = Role.AUDITORS.group();
        succession.successors().stream()
                .flatMap(successor -> directory.holders(auditors, successor.bodyId()).stream())
                .distinct()
                .filter(auditor -> !directory.holds(auditor, auditors, succession.predecessor()))
                .forEach(auditor -> roles.give(auditor, auditors, succession.predecessor(), by));
    }
}
