package org.spinout.process.transfercontract;

import java.util.Date;
import org.camunda.spin.json.SpinJsonNode;
import org.spinout.contract.SoftStop;
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
    /** Of the releases before 0.4; transfers that run by their models still send it. */
    static final String EARLIER_ASSETS_FORM = "agree-assets";

    static final String ASSETS_FORM = "agree-assets-and-help";
    static final String SETTLEMENT_FORM = "settle-refusals";

    /** Of the releases before 0.4. */
    static final String SHADOW_RUNNING_FORM = "report-shadow-running";

    static final String CRITERIA_FORM = "set-exit-criteria";
    static final String MEASURE_FORM = "measure-shadow-running";

    /** Of the releases before 0.4. */
    static final String EARLIER_GO_LIVE_FORM = "decide-go-live";

    static final String GO_LIVE_FORM = "decide-on-go-live";

    /** To whatever waits for it, by business key: nothing the contract was signed on is open any more. */
    static final String CONTRACT_UNCONDITIONAL = "Message_ContractUnconditional";

    /** As many sponsors as the form has rows for. */
    static final int MOST_SPONSORS = 3;

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

    /** Whether the contract waits for something it was signed on, and until when that may come. */
    static final ProcessVariable<Boolean> CONTRACT_CONDITIONAL =
            new ProcessVariable<>("contractConditional", Boolean.class);

    static final ProcessVariable<Date> CONDITIONS_UNTIL = new ProcessVariable<>("conditionsUntil", Date.class);

    /** Whether other bodies are asked for assets, and whether one of them refused or kept silent. */
    static final ProcessVariable<Boolean> SPONSORS_ASKED = new ProcessVariable<>("sponsorsAsked", Boolean.class);

    static final ProcessVariable<Boolean> REFUSALS_OPEN = new ProcessVariable<>("refusalsOpen", Boolean.class);

    static final ProcessVariable<Integer> SHADOW_EXTENSIONS = new ProcessVariable<>("shadowExtensions", Integer.class);

    /** The day decided on for going live, and whether it has come. */
    static final ProcessVariable<Date> GO_LIVE_DAY = new ProcessVariable<>("goLiveDay", Date.class);

    static final ProcessVariable<Boolean> GO_LIVE_DUE = new ProcessVariable<>("goLiveDue", Boolean.class);

    /** Whether nothing had come in the way on the day itself. */
    static final ProcessVariable<Boolean> STILL_READY = new ProcessVariable<>("stillReady", Boolean.class);

    /** Whether some service lines are left that do not go live with the others. */
    static final ProcessVariable<Boolean> LINES_WAITING = new ProcessVariable<>("linesWaiting", Boolean.class);

    /** Whether the service has lines that can go live one by one. */
    static final ProcessVariable<Boolean> SEVERAL_LINES = new ProcessVariable<>("severalLines", Boolean.class);

    /** The service lines that can go live, to tick. */
    static final ProcessVariable<SpinJsonNode> LINE_CHOICES = new ProcessVariable<>("lineChoices", SpinJsonNode.class);

    /** Whether something of this kind is missing, so that the form asks who sees to it. */
    static ProcessVariable<Boolean> missing(SoftStop stop) {
        return new ProcessVariable<>(stop.code() + "Missing", Boolean.class);
    }

    /** What a sponsor refused, row by row; empty where there is no such row. */
    static ProcessVariable<String> refused(int row) {
        return new ProcessVariable<>("refused" + row, String.class);
    }

    private TransferContract() {}
}
