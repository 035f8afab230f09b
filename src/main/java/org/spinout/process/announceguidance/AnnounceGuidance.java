package org.spinout.process.announceguidance;

import java.util.Date;
import org.spinout.process.ProcessVariable;

/** The words that the model {@code announce-guidance} and its delegates share. */
public final class AnnounceGuidance {

    public static final String PROCESS = "announce-guidance";

    static final ProcessVariable<String> REQUESTER = new ProcessVariable<>("requester", String.class);
    static final ProcessVariable<String> TITLE = new ProcessVariable<>("guidanceTitle", String.class);
    static final ProcessVariable<String> SOURCE = new ProcessVariable<>("guidanceSource", String.class);
    static final ProcessVariable<Date> ISSUED_ON = new ProcessVariable<>("issuedOn", Date.class);

    /** A row of {@code schemeRules}, or {@code all}. */
    static final ProcessVariable<String> SCHEME = new ProcessVariable<>("guidanceScheme", String.class);

    static final ProcessVariable<String> MUST_REWRITE = new ProcessVariable<>("mustRewrite", String.class);

    /** The numbers of the cases that go back, separated by blanks. */
    static final ProcessVariable<String> CASES = new ProcessVariable<>("casesConcerned", String.class);

    private AnnounceGuidance() {}
}
