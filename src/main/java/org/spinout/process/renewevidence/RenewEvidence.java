package org.spinout.process.renewevidence;

import org.spinout.process.ProcessVariable;

/** The names of the model {@code renew-evidence}. */
public final class RenewEvidence {

    public static final String PROCESS = "renew-evidence";

    /** Starts a renewal in the body of the host. */
    public static final String EVIDENCE_STALE = "Message_EvidenceStale";

    /** Ends a renewal that is under way, because the date has moved again. */
    public static final String EVIDENCE_WEIGHED_AGAIN = "Message_EvidenceWeighedAgain";

    /** What has to be given again, as a list for its form. */
    public static final ProcessVariable<String> STALE_TEXT = new ProcessVariable<>("staleEvidence", String.class);

    /** The form on which evidence is given again. */
    public static final String FORM = "renew-evidence";

    private RenewEvidence() {}
}
