package org.spinout.process.exitenterprise;

import java.util.Map;
import java.util.Objects;
import org.spinout.process.ProcessVariable;

/** The names of the model {@code exit-enterprise}. */
public final class ExitEnterprise {

    /** To the commissioner: who runs the service on? */
    static final String SUCCESSOR_ASKED = "Message_SuccessorAsked";

    /** To the exit: who runs the service on. */
    public static final String SERVICE_SECURED = "Message_ServiceSecured";

    public static final ProcessVariable<String> SUCCESSOR_TEXT = new ProcessVariable<>("successorText", String.class);

    static final ProcessVariable<String> EXIT_TEXT = new ProcessVariable<>("exitText", String.class);

    static final ProcessVariable<String> ASSET_LOCK_TEXT = new ProcessVariable<>("assetLockText", String.class);

    private static final Map<String, String> GROUNDS = Map.of(
            "extensionDeclined", "the enterprise declined an extension of its contract",
            "notRenewed", "the contract is not renewed",
            "tenderLost", "another provider won the service",
            "noAnswer", "the contract ended without a decision",
            "handedBack", "the enterprise hands the service back early",
            "notice", "the commissioner has given notice",
            "insolvent", "the enterprise cannot pay its debts");

    /** Why an enterprise leaves, in the middle of a sentence. */
    static String inWords(String ground) {
        return Objects.requireNonNullElse(GROUNDS.get(ground), ground);
    }

    private ExitEnterprise() {}
}
