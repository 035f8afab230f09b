package org.spinout.contract;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.spinout.shared.Days;

/**
 * One condition on which a contract was signed.
 *
 * @param longStop the last day on which it can be met; after it the contract lapses
 * @param metOn when it was met, or null while it is not
 */
public record ConditionOfSignature(
        SignatureCondition condition,
        LocalDate longStop,
        @Nullable LocalDate metOn) {

    public boolean isMet() {
        return metOn != null;
    }

    String inWords() {
        return condition.label() + " (by " + Days.inWords(longStop) + ")";
    }
}
