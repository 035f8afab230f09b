package org.spinout.process.disposeofrecords;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.camunda.bpm.engine.task.Comment;
import org.spinout.process.CaseMessages;
import org.spinout.proposal.Drafts;
import org.spinout.record.Disposal;
import org.spinout.record.Disposals;
import org.spinout.record.RecordClass;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Lets the engine's history forget what the domain has let go: with the answers to forms the variables that repeat them,
 * with the way through the models the instances themselves.
 */
@Component
class EngineMemory {

    private final HistoryService history;
    private final TaskService tasks;
    private final Drafts drafts;
    private final Disposals disposals;
    private final CaseMessages messages;
    private final Map<RecordClass, Consumer<HistoricProcessInstance>> forgetting;

    EngineMemory(
            @Lazy HistoryService history,
            @Lazy TaskService tasks,
            Drafts drafts,
            Disposals disposals,
            CaseMessages messages) {
        this.history = history;
        this.tasks = tasks;
        this.drafts = drafts;
        this.disposals = disposals;
        this.messages = messages;
        this.forgetting = Map.of(
                RecordClass.DRAFTS, this::forgetDrafts,
                RecordClass.FORMS, this::forgetVariables,
                RecordClass.WAY, this::forgetInstance);
    }

    /** Forgets of a case whatever was disposed of; done again, it finds nothing left. */
    void forget(String caseNumber) {
        var gone = disposals.goneOf(caseNumber).stream()
                .map(Disposal.Part::recordClass)
                .toList();
        // Whole instances last: the rest is found by them.
        List.of(RecordClass.DRAFTS, RecordClass.FORMS, RecordClass.WAY).stream()
                .filter(gone::contains)
                .forEach(one -> messages.asNobody(
                        () -> ended(caseNumber).forEach(forgetting.getOrDefault(one, instance -> {}))));
    }

    private List<HistoricProcessInstance> ended(String caseNumber) {
        return history.createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(caseNumber)
                .finished()
                .list();
    }

    private void forgetDrafts(HistoricProcessInstance instance) {
        tasksOf(instance).forEach(task -> drafts.discard(task.getId()));
    }

    private void forgetVariables(HistoricProcessInstance instance) {
        history.deleteHistoricVariableInstancesByProcessInstanceId(instance.getId());
        for (Comment comment : tasks.getProcessInstanceComments(instance.getId())) {
            tasks.deleteProcessInstanceComment(instance.getId(), comment.getId());
        }
    }

    /** A called instance goes with the one that called it, or by itself. */
    private void forgetInstance(HistoricProcessInstance instance) {
        history.deleteHistoricProcessInstanceIfExists(instance.getId());
    }

    private List<HistoricTaskInstance> tasksOf(HistoricProcessInstance instance) {
        return history.createHistoricTaskInstanceQuery()
                .processInstanceId(instance.getId())
                .list();
    }
}
