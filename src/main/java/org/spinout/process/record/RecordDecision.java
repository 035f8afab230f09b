package org.spinout.process.record;

import java.util.List;
import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.jspecify.annotations.Nullable;
import org.spinout.process.OwnAnswers;
import org.spinout.proposal.Answer;
import org.spinout.record.DecisionRecord;
import org.spinout.record.NewEntry;
import org.springframework.stereotype.Component;

/**
 * Enters what a gate's form decided in the record, and only then lets the model see the outcome.
 *
 * <p>Input parameters in the model: {@code gate}, the decision's plain name; {@code form}, the form that decided it, as it was
 * last sent in this very instance;
 * {@code role}, in which role; {@code as}, the outcome variable to set; and, where the form's field is not
 * {@code outcome}, {@code outcomeField}. Reasons are read from the fields {@code reasonCode} and {@code reasons}.
 */
@Component
class RecordDecision implements JavaDelegate {

    private final OwnAnswers answers;
    private final DecisionRecord record;

    RecordDecision(OwnAnswers answers, DecisionRecord record) {
        this.answers = answers;
        this.record = record;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answer = answers.latest(execution, input(execution, "form"));
        var outcome = Objects.requireNonNull(
                answer.text(Objects.requireNonNullElse(optional(execution, "outcomeField"), "outcome")),
                "the form contract lets no decision through without an outcome");

        record.enter(new NewEntry(
                answer.caseNumber(),
                input(execution, "gate"),
                outcome,
                answer.text("reasonCode"),
                reasons(answer),
                answer.user(),
                input(execution, "role"),
                execution.getTenantId(),
                List.of(answer.reference()),
                List.of()));

        execution.getProcessInstance().setVariable(input(execution, "as"), outcome);
    }

    private static String reasons(Answer answer) {
        return Objects.requireNonNullElse(answer.text("reasons"), "");
    }

    private static String input(DelegateExecution execution, String name) {
        return Objects.requireNonNull(
                optional(execution, name), () -> "the input parameter " + name + " is missing in the model");
    }

    private static @Nullable String optional(DelegateExecution execution, String name) {
        return (String) execution.getVariable(name);
    }
}
