package org.spinout.process;

import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.spinout.proposal.Answer;
import org.spinout.proposal.Answers;
import org.spinout.shared.Refusal;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * The answers to an instance's own tasks. A case may have several instances of one model, as when it applies for two
 * awards: what is the latest answer of the case may then be the other's.
 */
@Component
public class OwnAnswers {

    private final HistoryService history;
    private final Answers answers;

    OwnAnswers(@Lazy HistoryService history, Answers answers) {
        this.history = history;
        this.answers = answers;
    }

    /** @throws Refusal when nobody has sent that form in this instance yet */
    public Answer latest(DelegateExecution execution, String formId) {
        return findLatest(execution, formId)
                .orElseThrow(() -> new Refusal("The form \"" + formId + "\" has not been sent yet for "
                        + execution.getProcessBusinessKey() + "."));
    }

    public Optional<Answer> findLatest(DelegateExecution execution, String formId) {
        return findLatest(execution.getProcessInstanceId(), formId);
    }

    /** @param instance which may have ended */
    public Optional<Answer> findLatest(String instance, String formId) {
        return answers.ofTasks(tasksOf(instance), formId);
    }

    private List<String> tasksOf(String instance) {
        return history.createHistoricTaskInstanceQuery().processInstanceId(instance).list().stream()
                .map(HistoricTaskInstance::getId)
                .toList();
    }
}
