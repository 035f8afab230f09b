package org.spinout.contract;

/**
 * What a contract may wait for after it is signed. Access to a pension scheme wants a signed contract, and nobody signs
 * without knowing of pensions: so it is signed on condition.
 */
public enum SignatureCondition {
    PENSION_ACCESS("access to a pension scheme"),
    CQC_REGISTRATION("registration with the Care Quality Commission"),
    INCORPORATION("incorporation of the enterprise");

    private final String label;

    SignatureCondition(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
