package org.spinout.process.transfercontract;

import org.spinout.process.ProcessVariable;

/** The names of the model {@code transfer-contract}. */
public final class TransferContract {

    public static final String PROCESS = "transfer-contract";

    static final String EXPRESSION_FORM = "complete-expression-of-interest";
    static final String REGISTRATION_FORM = "record-registration";
    static final String CARE_QUALITY_FORM = "record-care-quality-registration";
    static final String INFORMING_FORM = "inform-representatives";
    static final String CONSULTATION_FORM = "conclude-consultation";
    static final String SMALL_TRANSFER_FORM = "confirm-small-transfer";
    static final String PENSIONS_FORM = "secure-pensions";
    static final String ASSETS_FORM = "agree-assets";
    static final String SHADOW_RUNNING_FORM = "report-shadow-running";
    static final String GO_LIVE_FORM = "decide-go-live";

    /** {@code live}, {@code partlyLive}, {@code calledOff}; {@code notYet} only on the way. */
    static final ProcessVariable<String> TRANSFER_OUTCOME = new ProcessVariable<>("transferOutcome", String.class);

    static final ProcessVariable<Boolean> REGISTRATION_OPEN = new ProcessVariable<>("registrationOpen", Boolean.class);
    static final ProcessVariable<Boolean> CARE_QUALITY_OPEN = new ProcessVariable<>("careQualityOpen", Boolean.class);
    static final ProcessVariable<Boolean> STAFF_OPEN = new ProcessVariable<>("staffOpen", Boolean.class);
    static final ProcessVariable<Boolean> PENSIONS_OPEN = new ProcessVariable<>("pensionsOpen", Boolean.class);
    static final ProcessVariable<Boolean> ASSETS_OPEN = new ProcessVariable<>("assetsOpen", Boolean.class);
    static final ProcessVariable<Boolean> SMALL_TRANSFER_OPEN =
            new ProcessVariable<>("smallTransferOpen", Boolean.class);
    static final ProcessVariable<Boolean> CONTRACT_OPEN = new ProcessVariable<>("contractOpen", Boolean.class);
    static final ProcessVariable<Boolean> SHADOW_RUNNING_OPEN =
            new ProcessVariable<>("shadowRunningOpen", Boolean.class);

    /** How long shadow running should last, as a sentence for the team. */
    static final ProcessVariable<String> SHADOW_RUNNING_NOTE = new ProcessVariable<>("shadowRunningNote", String.class);

    static final ProcessVariable<String> TERMS_TEXT = new ProcessVariable<>("termsText", String.class);

    /** What still stands in the way of going live, and what is merely unfinished. */
    static final ProcessVariable<String> OUTSTANDING = new ProcessVariable<>("outstanding", String.class);

    private TransferContract() {}
}
