package org.spinout.contract;

import org.jspecify.annotations.Nullable;
import org.spinout.shared.Refusal;

/**
 * What the approved business case promised, and what became of it in the contract.
 *
 * @param promise as the business case puts it
 * @param term as the contract puts it, or null where the promise was dropped
 * @param droppedBecause why it is no term, or null where it is one
 */
public record PromisedBenefit(
        String promise, @Nullable String term, @Nullable String droppedBecause) {

    /** @throws Refusal when a promise is neither a term nor dropped with a reason, or both */
    public PromisedBenefit {
        if (term == null && droppedBecause == null) {
            throw new Refusal(
                    "droppedBecause",
                    "required",
                    "The business case promised \"" + promise
                            + "\". Write it into the contract, or say why it is left out.");
        }
        if (term != null && droppedBecause != null) {
            throw new Refusal(
                    "droppedBecause",
                    "conflict",
                    "\"" + promise + "\" is written into the contract and also left out. Choose one.");
        }
    }

    public boolean isKept() {
        return term != null;
    }
}
