package org.spinout.record;

/** Whoever must have looked at a case's records before they go: what was counted of them is kept. */
@FunctionalInterface
public interface BeforeDisposal {

    /** Takes what it needs, in the transaction of the disposal. */
    void lastLook(String caseNumber);
}
