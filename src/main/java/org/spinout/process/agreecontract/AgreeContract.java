package org.spinout.process.agreecontract;

import java.util.Date;
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

    /** Of the releases before 0.4; cases that run by their models still send it. */
    static final String EARLIER_TERMS_FORM = "set-contract-terms";

    static final String TERMS_FORM = "write-contract-terms";
    static final String ROUTE_FORM = "choose-award-route";
    static final String NOTICE_FORM = "publish-award-notice";
    static final String CONFIRMATION_FORM = "publish-award-confirmation";
    static final String COUNTERSIGNATURE_FORM = "countersign-contract";

    /** Who asks, and how long the contract may run. */
    static final ProcessVariable<String> REQUEST_TEXT = new ProcessVariable<>("requestText", String.class);

    static final ProcessVariable<String> TERMS_TEXT = new ProcessVariable<>("termsText", String.class);

    /** How the scheme lets the contract be awarded, for whoever chooses the route. */
    static final ProcessVariable<String> ROUTE_TEXT = new ProcessVariable<>("routeText", String.class);

    /** Whether the scheme spares everybody the choice of a route. */
    static final ProcessVariable<Boolean> AWARD_UNCONTESTED = new ProcessVariable<>("awardUncontested", Boolean.class);

    /** How long the contract may run, in words. */
    static final ProcessVariable<String> BOUNDS_TEXT = new ProcessVariable<>("boundsText", String.class);

    static final ProcessVariable<Boolean> STANDSTILL_NEEDED = new ProcessVariable<>("standstillNeeded", Boolean.class);
    static final ProcessVariable<Date> STANDSTILL_ENDS = new ProcessVariable<>("standstillEnds", Date.class);

    /** Whether somebody objects to the award, and nobody has decided on it yet. */
    static final ProcessVariable<Boolean> OBJECTION_OPEN = new ProcessVariable<>("objectionOpen", Boolean.class);

    /** Whether the public is told of the award after it is signed. */
    static final ProcessVariable<Boolean> TOLD_AFTERWARDS = new ProcessVariable<>("toldAfterwards", Boolean.class);

    /** Whether the public, told of the intended award before, is told that it is made. */
    static final ProcessVariable<Boolean> CONFIRMATION_NEEDED =
            new ProcessVariable<>("confirmationNeeded", Boolean.class);

    /** What is not certain yet when the contract is signed; empty where everything is. */
    static final ProcessVariable<String> CONDITIONS_TEXT = new ProcessVariable<>("conditionsText", String.class);

    /** What the business case promised, row by row; empty where there is no such row. */
    static ProcessVariable<String> promise(int row) {
        return new ProcessVariable<>("promise" + row, String.class);
    }

    /** Why the team declined the last terms, in its own words. */
    static final ProcessVariable<String> TEAM_REASONS = new ProcessVariable<>("teamReasons", String.class);

    /** {@code signed} or {@code declined}, read from the team's own form. */
    static final ProcessVariable<String> TEAM_ANSWER = new ProcessVariable<>("teamAnswer", String.class);

    private AgreeContract() {}
}
