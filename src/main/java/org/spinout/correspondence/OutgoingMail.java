package org.spinout.correspondence;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A mail, from when it is written until it is sent and after.
 *
 * @param messageId its {@code Message-ID}, given when it is written: should it ever leave twice, mail programs know it
 *     for the same
 * @param person the user id of whom it is for
 * @param address where that person gets mail, when it was written or, if later, when it was sent
 * @param content plain text
 * @param sentAt when the mail server took it, or null
 */
public record OutgoingMail(
        long id,
        String messageId,
        String person,
        String address,
        String subject,
        String content,
        MailState state,
        Instant writtenAt,
        @Nullable Instant sentAt) {}
