package org.spinout.correspondence;

import java.time.Instant;

/**
 * Who sees to it that mail leaves. A port: the process {@code deliver-mail} does it, so that a mail which cannot be sent is
 * tried again, and in the end becomes an incident, as any other step does.
 */
public interface Dispatch {

    /** Sends a mail once the caller's transaction has been committed, and never when it has not. */
    void atOnce(long mailId, Errand errand);

    /** Gathers what the person is to be told in one mail, at that moment or soon after. */
    void inDigest(Errand errand, Instant at);
}
