package org.spinout.process.samples;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.Tenant;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.spinout.organisation.WorkingDays;
import org.spinout.process.filepaper.FilePaper;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Walks cases through their models as people would in Tasklist: signed in as somebody, with that person's rights, one
 * form at a time.
 */
@Component
@Profile("evaluation")
public class CaseDriver {

    private final FormService forms;
    private final TaskService tasks;
    private final IdentityService identity;
    private final RepositoryService repository;
    private final HistoryService history;
    private final ManagementService management;
    private final WorkingDays days;

    CaseDriver(
            FormService forms,
            TaskService tasks,
            IdentityService identity,
            RepositoryService repository,
            HistoryService history,
            ManagementService management,
            WorkingDays days) {
        this.forms = forms;
        this.tasks = tasks;
        this.identity = identity;
        this.repository = repository;
        this.history = history;
        this.management = management;
        this.days = days;
    }

    /** Somebody at work: what follows is done with this person's rights. */
    public Actor as(String user) {
        return new Actor(user);
    }

    /** The ids of the activities in which tasks of this business key are open, with who may do them; for assertions. */
    public List<String> openTasks(String businessKey) {
        return tasks.createTaskQuery().processInstanceBusinessKey(businessKey).list().stream()
                .map(Task::getTaskDefinitionKey)
                .sorted()
                .toList();
    }

    /** How many human tasks of this business key have been finished so far. */
    public long finishedTasks(String businessKey) {
        return history.createHistoricTaskInstanceQuery()
                .processInstanceBusinessKey(businessKey)
                .taskDeleteReason("completed")
                .count();
    }

    /** Runs every job that is due now, and those that follow from them; a failing job's exception is thrown. */
    public void runDueJobs() {
        for (var round = 0; round < 1000; round++) {
            var due = management.createJobQuery().executable().active().listPage(0, 100);
            if (due.isEmpty()) {
                return;
            }
            due.forEach(job -> runUnlessGone(job.getId()));
        }
        throw new IllegalStateException("Jobs keep coming");
    }

    /** Sets and files the papers that are ordered for this case or meeting; what cannot be set is thrown. */
    public void filePapers(String businessKey) {
        history
                .createHistoricProcessInstanceQuery()
                .processDefinitionKey(FilePaper.PROCESS)
                .processInstanceBusinessKey(businessKey)
                .unfinished()
                .list()
                .stream()
                .flatMap(paper -> management.createJobQuery().processInstanceId(paper.getId()).list().stream())
                .forEach(job -> management.executeJob(job.getId()));
    }

    /** A job is gone when one before it ended what it waited for, as a deadline ends its task's reminder. */
    private void runUnlessGone(String job) {
        if (management.createJobQuery().jobId(job).count() == 1) {
            management.executeJob(job);
        }
    }

    /** Moves the clock to the same time of day so many working days later, and runs what falls due on the way. */
    public void moveClockByWorkingDays(int workingDays) {
        var now = ClockUtil.getCurrentTime().toInstant().atZone(WorkingDays.LONDON);
        var then = days.plus(now.toLocalDate(), workingDays).atTime(now.toLocalTime());
        moveClockTo(then.atZone(WorkingDays.LONDON).toInstant());
    }

    /** Moves the clock, and runs what falls due. */
    public void moveClockTo(Instant moment) {
        ClockUtil.offset(moment.toEpochMilli() - System.currentTimeMillis());
        runDueJobs();
    }

    /** The moment it is now by the engine's clock. */
    public Instant now() {
        return ClockUtil.getCurrentTime().toInstant();
    }

    /** A date as forms write it, so many working days from now. */
    public String dayAfterWorkingDays(int workingDays) {
        return inWords(days.plus(days.today(), workingDays));
    }

    /** A date as forms write it: dd/mm/yyyy. */
    public static String inWords(java.time.LocalDate date) {
        return date.format(java.time.format.DateTimeFormatter.ofPattern("dd/MM/yyyy"));
    }

    /** A person who is signed in. */
    public final class Actor {

        private final String user;

        private Actor(String user) {
            this.user = user;
        }

        /** Starts a process with its start form and returns the business key it got. */
        public String start(String process, Map<String, ?> fields) {
            return signedIn(() -> {
                var definition = repository
                        .createProcessDefinitionQuery()
                        .processDefinitionKey(process)
                        .latestVersion()
                        .singleResult();
                var instance = forms.submitStartForm(definition.getId(), Map.copyOf(fields));
                identity.clearAuthentication();
                var key = history.createHistoricProcessInstanceQuery()
                        .processInstanceId(instance.getId())
                        .singleResult()
                        .getBusinessKey();
                return Objects.requireNonNullElse(key, instance.getId());
            });
        }

        /** Claims a task of this business key, if nobody has, and sends its form. */
        public Actor complete(String businessKey, String activityId, Map<String, ?> fields) {
            return completeTask(theTask(businessKey, activityId).getId(), fields);
        }

        /** Claims this task, if nobody has, and sends its form. */
        public Actor completeTask(String taskId, Map<String, ?> fields) {
            signedIn(() -> {
                var task = tasks.createTaskQuery().taskId(taskId).singleResult();
                if (task == null) {
                    throw new IllegalStateException(user + " sees no task " + taskId);
                }
                if (task.getAssignee() == null) {
                    tasks.claim(taskId, user);
                }
                forms.submitTaskForm(taskId, Map.copyOf(fields));
                return taskId;
            });
            return this;
        }

        /** Whether this person sees an open task of this kind. */
        public boolean sees(String businessKey, String activityId) {
            return find(businessKey, activityId) != null;
        }

        /** The first open task of this kind that this person can do. */
        public Task theTask(String businessKey, String activityId) {
            var found = find(businessKey, activityId);
            if (found == null) {
                throw new IllegalStateException(user + " has no task " + activityId + " for " + businessKey
                        + "; open are " + openTasks(businessKey));
            }
            return found;
        }

        private @Nullable Task find(String businessKey, String activityId) {
            return signedIn(
                    () -> tasks
                            .createTaskQuery()
                            .processInstanceBusinessKey(businessKey)
                            .taskDefinitionKey(activityId)
                            .list()
                            .stream()
                            .filter(task -> task.getAssignee() == null
                                    || task.getAssignee().equals(user))
                            .findFirst()
                            .orElse(null));
        }

        /** Does something with this person's rights. */
        public <T extends @Nullable Object> T signedIn(java.util.function.Supplier<T> work) {
            identity.setAuthentication(
                    user,
                    identity.createGroupQuery().groupMember(user).list().stream()
                            .map(Group::getId)
                            .collect(Collectors.toList()),
                    identity.createTenantQuery().userMember(user).list().stream()
                            .map(Tenant::getId)
                            .collect(Collectors.toList()));
            try {
                return work.get();
            } finally {
                identity.clearAuthentication();
            }
        }
    }
}
