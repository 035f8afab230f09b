package org.spinout.process.migration;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.persistence.entity.TimerEntity;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;

/**
 * How a case stands: in which elements, with what to do and by when, with which clocks, and for what it listens.
 *
 * @param stays the engine's ids of its stays in elements, each behind its element
 * @param tasks the engine's ids of its tasks, with their element, due date and candidates
 * @param clocks of each timer and each step that is about to begin: element, kind, day, and whether it stands still
 * @param ears messages it listens to, and where
 * @param parts what runs by a model of its own for it
 */
record Stand(
        SortedSet<String> stays,
        SortedSet<String> tasks,
        SortedSet<String> clocks,
        SortedSet<String> ears,
        SortedSet<String> parts) {

    static Stand of(ProcessEngine engine, String instance) {
        var runtime = engine.getRuntimeService();
        var stays = new ArrayList<String>();
        collect(runtime.getActivityInstance(instance), stays);
        return new Stand(
                new TreeSet<>(stays),
                sorted(tasks(engine, instance).stream().map(Stand::inWords).toList()),
                sorted(jobs(engine, instance).stream()
                        .map(job -> inWords(engine, job))
                        .toList()),
                sorted(runtime.createEventSubscriptionQuery().processInstanceId(instance).list().stream()
                        .map(ear -> ear.getActivityId() + " " + ear.getEventName())
                        .toList()),
                sorted(runtime.createProcessInstanceQuery().superProcessInstanceId(instance).list().stream()
                        .map(ProcessInstance::getId)
                        .toList()));
    }

    /** The versions by which its tasks and jobs are reckoned. */
    static Collection<String> definitionsOf(ProcessEngine engine, String instance) {
        var definitions = tasks(engine, instance).stream()
                .map(Task::getProcessDefinitionId)
                .collect(Collectors.toCollection(TreeSet::new));
        jobs(engine, instance).forEach(job -> definitions.add(job.getProcessDefinitionId()));
        definitions.add(engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceId(instance)
                .singleResult()
                .getProcessDefinitionId());
        return definitions;
    }

    private static void collect(ActivityInstance stay, List<String> stays) {
        if (stay.getParentActivityInstanceId() != null) {
            stays.add(stay.getActivityId() + " " + stay.getId());
        }
        for (var transition : stay.getChildTransitionInstances()) {
            stays.add(">" + transition.getActivityId() + " " + transition.getId());
        }
        for (var child : stay.getChildActivityInstances()) {
            collect(child, stays);
        }
    }

    private static List<Task> tasks(ProcessEngine engine, String instance) {
        return engine.getTaskService()
                .createTaskQuery()
                .processInstanceId(instance)
                .list();
    }

    private static List<Job> jobs(ProcessEngine engine, String instance) {
        return engine.getManagementService()
                .createJobQuery()
                .processInstanceId(instance)
                .list();
    }

    private static String inWords(Task task) {
        return task.getTaskDefinitionKey() + " " + task.getId() + " " + moment(task.getDueDate());
    }

    private static String inWords(ProcessEngine engine, Job job) {
        // The clocks that every task has belong to no job definition.
        var definition = job.getJobDefinitionId() == null
                ? null
                : engine.getManagementService()
                        .createJobDefinitionQuery()
                        .jobDefinitionId(job.getJobDefinitionId())
                        .singleResult();
        var where = definition == null ? "" : definition.getActivityId();
        // The engine writes anew in which way it is to begin a step that has not begun.
        var what = job instanceof TimerEntity timer ? timer.getJobHandlerConfigurationRaw() : "is about to begin";
        return where + " " + what + " " + moment(job.getDuedate()) + (job.isSuspended() ? " stands still" : "");
    }

    private static String moment(Date date) {
        return date == null ? "whenever" : date.toInstant().toString();
    }

    private static SortedSet<String> sorted(Collection<String> words) {
        return new TreeSet<>(words);
    }
}
