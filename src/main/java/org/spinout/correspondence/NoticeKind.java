package org.spinout.correspondence;

/** What a notice is about, which is all its mail says of the matter: a mail box is not a safe place for a case. */
public enum NoticeKind {
    /** A task waits for somebody. */
    WAITING("A task waits for you: "),
    /** A task will be due soon. */
    REMINDER("Reminder: "),
    /** A task should have been done by now. */
    OVERDUE("Overdue: "),
    /** A step that no person does has failed for good, and somebody has to see to it. */
    FAILURE("This failed: "),
    /** A case has moved, or somebody should know something of it. */
    NEWS("There is news");

    private final String words;

    NoticeKind(String words) {
        this.words = words;
    }

    /** How a line about it begins. */
    String words() {
        return words;
    }
}
