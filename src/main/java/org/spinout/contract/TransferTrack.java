package org.spinout.contract;

/** What is worked on side by side between the board's approval and the day of going live. */
public enum TransferTrack {
    REGISTRATION("Registration of the enterprise"),
    STAFF("Transfer of staff"),
    PENSIONS("Pensions"),
    ASSETS("Assets"),
    CONTRACT("Contract"),
    SHADOW_RUNNING("Shadow running");

    private final String label;

    TransferTrack(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
