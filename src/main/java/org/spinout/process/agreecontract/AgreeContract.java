package org.spinout.process.agreecontract;

import org.spinout.process.ProcessVariable;

/** The names of the model {@code agree-contract}. */
public final class AgreeContract {

    public static final String PROCESS = "agree-contract";

    /** From the transfer: starts the commissioner's part in the commissioner's body. */
    public static final String CONTRACT_REQUESTED = "Message_ContractRequested";

    /** From the transfer, by business key: the team has answered the terms, in the kept form. */
    public static final String TERMS_ANSWERED = "Message_TermsAnswered";

    /** From the transfer, by business key: nobody waits for this contract any more. */
    public static final String REQUEST_CALLED_OFF = "Message_ContractRequestCalledOff";

    /** From the commissioner, by business key: there are terms to answer, in the kept form. */
    public static final String TERMS_OFFERED = "Message_TermsOffered";

    /** From the commissioner, by business key: both sides have signed. */
    public static final String CONTRACT_AGREED = "Message_ContractAgreed";

    /** From the commissioner, by business key: there will be no contract. */
    public static final String CONTRACT_REFUSED = "Message_ContractRefused";

    /** The team's answer to the terms; the commissioner's side reads it. */
    public static final String SIGNATURE_FORM = "sign-contract";

    static final String TERMS_FORM = "set-contract-terms";
    static final String COUNTERSIGNATURE_FORM = "countersign-contract";

    /** Who asks, and how long the contract may run. */
    static final ProcessVariable<String> REQUEST_TEXT = new ProcessVariable<>("requestText", String.class);

    static final ProcessVariable<String> TERMS_TEXT = new ProcessVariable<>("termsText", String.class);

    /** Why the team declined the last terms, in its own words. */
    static final ProcessVariable<String> TEAM_REASONS = new ProcessVariable<>("teamReasons", String.class);

    /** {@code signed} or {@code declined}, read from the team's own form. */
    static final ProcessVariable<String> TEAM_ANSWER = new ProcessVariable<>("teamAnswer", String.class);

    private AgreeContract() {}
}
