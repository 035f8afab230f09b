package org.spinout.correspondence;

import org.jspecify.annotations.Nullable;

/** A mail did not leave. Says in words which, to whom and why, since an administrator reads it as an incident. */
public final class MailNotSent extends RuntimeException {

    private static final long serialVersionUID = 1L;

    MailNotSent(OutgoingMail mail, String why, @Nullable Throwable cause) {
        super(
                "The mail \"" + mail.subject() + "\" to " + mail.person() + " <" + mail.address()
                        + "> could not be sent: " + why,
                cause);
    }
}
