package org.spinout.process.delivermail;

import java.util.Date;
import org.spinout.process.ProcessVariable;

/** The names of the model {@code deliver-mail}. */
final class DeliverMail {

    static final String PROCESS = "deliver-mail";

    static final ProcessVariable<Long> MAIL_ID = new ProcessVariable<>("mailId", Long.class);

    /** Whether this is a digest, which is gathered first. */
    static final ProcessVariable<Boolean> IN_DIGEST = new ProcessVariable<>("inDigest", Boolean.class);

    /** Whose digest. */
    static final ProcessVariable<String> PERSON = new ProcessVariable<>("person", String.class);

    static final ProcessVariable<Date> DIGEST_AT = new ProcessVariable<>("digestAt", Date.class);

    /** Whether the digest held anything that is to be sent. */
    static final ProcessVariable<Boolean> MAIL_WAITS = new ProcessVariable<>("mailWaits", Boolean.class);

    private DeliverMail() {}
}
