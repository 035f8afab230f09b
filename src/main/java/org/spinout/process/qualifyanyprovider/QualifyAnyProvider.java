package org.spinout.process.qualifyanyprovider;

import org.spinout.process.ProcessVariable;

/** The names of the model {@code qualify-any-provider}. */
public final class QualifyAnyProvider {

    public static final String PROCESS = "qualify-any-provider";

    /** To a listing: it ends. */
    public static final String PROVIDER_DELISTED = "Message_ProviderDelisted";

    /** A field of the start form: the body that lists providers. */
    public static final ProcessVariable<String> COMMISSIONING_BODY =
            new ProcessVariable<>("commissioningBody", String.class);

    public static final ProcessVariable<String> APPLICATION_NUMBER =
            new ProcessVariable<>("applicationNumber", String.class);

    /** Why a listing ends: {@code ownWish}, {@code recheckFailed}, {@code registrationLost} or {@code patientSafety}. */
    public static final ProcessVariable<String> DELISTING_REASON =
            new ProcessVariable<>("delistingReason", String.class);

    static final String CHECK_FORM = "check-provider";
    static final String RECHECK_FORM = "recheck-provider";

    static final ProcessVariable<String> APPLICANT = new ProcessVariable<>("applicant", String.class);
    static final ProcessVariable<String> CRITERIA_TEXT = new ProcessVariable<>("criteriaText", String.class);

    private QualifyAnyProvider() {}
}
