package org.spinout.process.engine;

import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.task.IdentityLink;
import org.jspecify.annotations.Nullable;
import org.spinout.correspondence.NewNotice;
import org.spinout.correspondence.NoticeKind;
import org.spinout.correspondence.Notices;
import org.spinout.shared.Days;
import org.springframework.stereotype.Component;

/** Tells people that a task waits for them and is nearly due, and them and those above them that it is overdue. */
@Component
class TaskNotices {

    private final Notices notices;

    TaskNotices(Notices notices) {
        this.notices = notices;
    }

    /** That it is there for them to do. */
    void waiting(DelegateTask task) {
        var due = task.getDueDate() == null ? "" : " It is due by " + dueDay(task) + ".";
        tellHolders(
                task, NoticeKind.WAITING, named(task) + " for " + caseOf(task) + " waits for you in Tasklist." + due);
    }

    void remind(DelegateTask task) {
        tellHolders(
                task,
                NoticeKind.REMINDER,
                named(task) + " for " + caseOf(task) + " is due by " + dueDay(task) + ". You find it in Tasklist.");
    }

    void overdue(DelegateTask task, @Nullable String escalateTo) {
        var text = named(task) + " for " + caseOf(task) + " was due by " + dueDay(task) + " and has not been done.";
        tellHolders(task, NoticeKind.OVERDUE, text + " You find it in Tasklist.");
        if (escalateTo != null && task.getTenantId() != null) {
            notices.tellRole(
                    escalateTo,
                    task.getTenantId(),
                    notice(task, NoticeKind.OVERDUE, text + " Please see that it is done."));
        }
    }

    private void tellHolders(DelegateTask task, NoticeKind kind, String text) {
        var notice = notice(task, kind, text);
        if (task.getAssignee() != null) {
            notices.tellPerson(task.getAssignee(), notice);
            return;
        }
        for (IdentityLink candidate : task.getCandidates()) {
            if (candidate.getUserId() != null) {
                notices.tellPerson(candidate.getUserId(), notice);
            } else if (task.getTenantId() != null) {
                notices.tellRole(candidate.getGroupId(), task.getTenantId(), notice);
            }
        }
    }

    private static NewNotice notice(DelegateTask task, NoticeKind kind, String text) {
        return NewNotice.ofTask(kind, caseOf(task), new NewNotice.TaskAtHand(task.getId(), task.getName()), text);
    }

    private static String named(DelegateTask task) {
        return "\"" + task.getName() + "\"";
    }

    /** The case number, or the meeting's. */
    private static String caseOf(DelegateTask task) {
        return Objects.requireNonNullElse(task.getExecution().getProcessBusinessKey(), task.getProcessInstanceId());
    }

    private static String dueDay(DelegateTask task) {
        return Days.inWords(task.getDueDate().toInstant());
    }
}
