package org.spinout.process.engine;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.task.IdentityLink;
import org.jspecify.annotations.Nullable;
import org.spinout.correspondence.Notices;
import org.spinout.organisation.WorkingDays;
import org.springframework.stereotype.Component;

/** Tells people that a task of theirs is nearly due, and them and those above them that it is overdue. */
@Component
class TaskNotices {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private final Notices notices;
    private final WorkingDays days;

    TaskNotices(Notices notices, WorkingDays days) {
        this.notices = notices;
        this.days = days;
    }

    void remind(DelegateTask task) {
        tellHolders(
                task,
                "Reminder: " + task.getName(),
                "\"" + task.getName() + "\" for " + caseOf(task) + " is due by " + dueDay(task)
                        + ". You find it in Tasklist.");
    }

    void overdue(DelegateTask task, @Nullable String escalateTo) {
        var text = "\"" + task.getName() + "\" for " + caseOf(task) + " was due by " + dueDay(task)
                + " and has not been done.";
        tellHolders(task, "Overdue: " + task.getName(), text + " You find it in Tasklist.");
        if (escalateTo != null && task.getTenantId() != null) {
            notices.tellRole(
                    escalateTo,
                    task.getTenantId(),
                    caseOf(task),
                    "Overdue: " + task.getName(),
                    text + " Please see that it is done.");
        }
    }

    private void tellHolders(DelegateTask task, String subject, String text) {
        if (task.getAssignee() != null) {
            notices.tellPerson(task.getAssignee(), caseOf(task), subject, text);
            return;
        }
        for (IdentityLink candidate : task.getCandidates()) {
            if (candidate.getUserId() != null) {
                notices.tellPerson(candidate.getUserId(), caseOf(task), subject, text);
            } else if (task.getTenantId() != null) {
                notices.tellRole(candidate.getGroupId(), task.getTenantId(), caseOf(task), subject, text);
            }
        }
    }

    /** The case number, or the meeting's. */
    private static String caseOf(DelegateTask task) {
        return Objects.requireNonNullElse(task.getExecution().getProcessBusinessKey(), task.getProcessInstanceId());
    }

    private String dueDay(DelegateTask task) {
        LocalDate day = days.dateOf(task.getDueDate().toInstant());
        return DAY.format(day);
    }
}
