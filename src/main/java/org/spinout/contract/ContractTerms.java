package org.spinout.contract;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.spinout.shared.Money;
import org.spinout.shared.Refusal;

/**
 * The contract the enterprise leaves with.
 *
 * @param start its first day
 * @param years how long it runs
 * @param bounds what the scheme allowed when it was agreed
 * @param yearlyPrice what the commissioner pays in a year
 * @param commissionerId the body that signs for the public
 * @param signedOn when it was signed, or null while it is only agreed
 * @param signatory who signed for the commissioner, or null while nobody has
 */
public record ContractTerms(
        LocalDate start,
        int years,
        TermBounds bounds,
        Money yearlyPrice,
        String commissionerId,
        @Nullable LocalDate signedOn,
        @Nullable String signatory)
        implements TransferFacts {

    /** @throws Refusal when the term is out of bounds, the price is nothing, or only half of a signature is given */
    public ContractTerms {
        if (!bounds.include(years)) {
            throw new Refusal(
                    "contractYears",
                    "range",
                    "A contract of " + years + " years is not allowed: this scheme's first contract runs " + bounds
                            + ".");
        }
        if (!yearlyPrice.isPositive()) {
            throw new Refusal("yearlyPricePounds", "min", "The yearly price must be more than nothing.");
        }
        if ((signedOn == null) != (signatory == null)) {
            throw new Refusal(
                    "signatory", "required", "Give both who signed for the commissioner and when, or neither.");
        }
    }

    /** Its last day. */
    public LocalDate end() {
        return start.plusYears(years).minusDays(1);
    }

    @Override
    public TransferTrack track() {
        return TransferTrack.CONTRACT;
    }
}
