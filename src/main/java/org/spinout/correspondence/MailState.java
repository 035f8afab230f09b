package org.spinout.correspondence;

/** Where a mail stands. */
public enum MailState {
    /** Written, and on its way to the mail server. */
    WAITING("Waiting to be sent"),
    /** The mail server has taken it. */
    SENT("Sent"),
    /** Written while mail was switched off; it is never sent, and can only be read in the outbox. */
    KEPT("Not sent: mail is switched off here");

    private final String words;

    MailState(String words) {
        this.words = words;
    }

    /** As a page shows it. */
    public String words() {
        return words;
    }
}
