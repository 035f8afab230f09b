package org.spinout.contract;

/**
 * What should be in place before a service goes live, and may be missing on one condition: somebody by name sees to it by a
 * day.
 */
public enum SoftStop {
    INSURANCE("evidence of insurance that is no older than the setting allows"),
    SYSTEMS("computer systems and patient records"),
    ESTATES("premises"),
    SHADOW_RUNNING("the criteria for ending shadow running"),
    PENSIONS("certainty on pensions"),
    ASSETS("agreement on assets");

    private final String label;

    SoftStop(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** The code that forms use, such as {@code shadowRunning}. */
    public String code() {
        return Codes.of(this);
    }
}
