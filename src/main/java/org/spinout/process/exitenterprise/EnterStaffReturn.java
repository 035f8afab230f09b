package org.spinout.process.exitenterprise;

import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.enterprise.ExitAccounts;
import org.spinout.enterprise.StaffReturn;
import org.spinout.process.OwnAnswers;
import org.spinout.proposal.Answer;
import org.springframework.stereotype.Component;

/** Enters where the staff went; counts only. */
@Component
class EnterStaffReturn implements JavaDelegate {

    private final OwnAnswers answers;
    private final ExitAccounts exits;

    EnterStaffReturn(OwnAnswers answers, ExitAccounts exits) {
        this.answers = answers;
        this.exits = exits;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var form = answers.latest(execution, "return-staff");

        exits.enter(
                execution.getProcessBusinessKey(),
                new StaffReturn(
                        count(form, "staffEmployed"),
                        count(form, "staffToHost"),
                        count(form, "staffToProvider"),
                        count(form, "staffRedundant"),
                        count(form, "staffElsewhere"),
                        Objects.requireNonNull(form.day("staffReturnedOn"))),
                form.user());
    }

    private static int count(Answer form, String field) {
        return Objects.requireNonNull(form.number(field), field).intValueExact();
    }
}
