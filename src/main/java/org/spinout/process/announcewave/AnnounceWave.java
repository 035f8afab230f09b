package org.spinout.process.announcewave;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.spin.json.SpinJsonNode;
import org.spinout.process.ProcessVariable;

/** The names of the model {@code announce-wave}. */
public final class AnnounceWave {

    public static final String PROCESS = "announce-wave";

    /** Sent to the spine, by business key, once the case is announced. */
    public static final String WAVE_ANNOUNCED = "Message_WaveAnnounced";

    /** Announces, and so decides what may go on: nobody but this role. */
    static final String ROLE = "assurers";

    static final String PREPARATION_FORM = "prepare-wave";
    static final String SIGN_OFF_FORM = "sign-off-wave";

    static final ProcessVariable<String> GATHERED_BY = new ProcessVariable<>("gatheredBy", String.class);
    static final ProcessVariable<String> WAVE_NAME = new ProcessVariable<>("waveName", String.class);
    static final ProcessVariable<String> WAVE_NUMBER = new ProcessVariable<>("waveNumber", String.class);

    /** What the wave comes to, and what last happened to it. */
    static final ProcessVariable<String> WAVE_TEXT = new ProcessVariable<>("waveText", String.class);

    static final ProcessVariable<String> WAVE_NOTE = new ProcessVariable<>("waveNote", String.class);

    static final ProcessVariable<SpinJsonNode> PROPOSALS = new ProcessVariable<>("waveProposals", SpinJsonNode.class);
    static final ProcessVariable<SpinJsonNode> REGIONS = new ProcessVariable<>("waveRegions", SpinJsonNode.class);
    static final ProcessVariable<SpinJsonNode> CHOICES = new ProcessVariable<>("waveChoices", SpinJsonNode.class);

    static final ProcessVariable<Date> PUBLISH_ON = new ProcessVariable<>("publishOn", Date.class);
    static final ProcessVariable<String> PUBLISH_TEXT = new ProcessVariable<>("publishText", String.class);
    static final ProcessVariable<Boolean> PROPOSALS_LEFT = new ProcessVariable<>("proposalsLeft", Boolean.class);

    static final ProcessVariable<Boolean> ANYTHING_ANNOUNCED =
            new ProcessVariable<>("anythingAnnounced", Boolean.class);

    private static final ProcessVariable<String> REASONS = new ProcessVariable<>("reasons", String.class);
    private static final ProcessVariable<String> OUTCOME = new ProcessVariable<>("outcome", String.class);

    private AnnounceWave() {}

    /** Lets the next form begin empty: what one person decided is not another's draft. */
    static void forgetDecision(DelegateExecution execution) {
        REASONS.set(execution, null);
        OUTCOME.set(execution, null);
    }
}
