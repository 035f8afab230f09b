package org.spinout.correspondence;

import org.jspecify.annotations.Nullable;

/**
 * Something to tell.
 *
 * @param caseNumber the case or meeting it is about
 * @param subject one line
 * @param text the rest, plain text; read in Spinout only, never mailed
 * @param task the task it is about, or null for news of the case
 */
public record NewNotice(
        NoticeKind kind,
        String caseNumber,
        String subject,
        String text,
        @Nullable TaskAtHand task) {

    /**
     * A task that waits for somebody; of a failure, the step that failed.
     *
     * @param id the engine's; of a failure, that of the process instance
     * @param name as Tasklist shows it
     */
    public record TaskAtHand(String id, String name) {}

    /** News of a case. */
    public static NewNotice news(String caseNumber, String subject, String text) {
        return new NewNotice(NoticeKind.NEWS, caseNumber, subject, text, null);
    }

    /** That a task waits, is due or overdue, or a step has failed. */
    public static NewNotice ofTask(NoticeKind kind, String caseNumber, TaskAtHand task, String text) {
        return new NewNotice(kind, caseNumber, kind.words() + task.name(), text, task);
    }
}
