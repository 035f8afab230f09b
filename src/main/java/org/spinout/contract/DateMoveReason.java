package org.spinout.contract;

import org.spinout.shared.Refusal;

/** Why a planned transfer date is moved. */
public enum DateMoveReason {
    REGISTRATION("registration of the enterprise or with the Care Quality Commission"),
    STAFF("informing, consulting or moving staff and their pensions"),
    CONTRACT("the contract, or the standstill before it"),
    ASSETS("premises, equipment or systems"),
    MONEY("funding, or the finances of the enterprise"),
    SHADOW_RUNNING("what shadow running has shown"),
    PATIENT_SAFETY("the safety of patients, or pressure on services"),
    HOST("notice or wish of the host or the commissioner"),
    CHALLENGE("a challenge, its hold or its settlement"),
    GO_LIVE("the decision on which day the service goes live"),
    OTHER("something else");

    private final String label;

    DateMoveReason(String label) {
        this.label = label;
    }

    /** As a sentence goes on after "because of". */
    public String label() {
        return label;
    }

    /** The code that forms use, such as {@code shadowRunning}. */
    public String code() {
        return Codes.of(this);
    }

    /** @throws Refusal when the code names no reason */
    public static DateMoveReason ofCode(String code) {
        return Codes.read(values(), code, "reasonCode", "reason for moving a transfer date");
    }
}
