package org.spinout.fund;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.spinout.shared.Money;
import org.spinout.shared.Refusal;

/**
 * Advice bought for one team by the Mutuals Support Programme.
 *
 * <p>A team applies; the panel approves up to an amount, which is set aside, or declines; a supplier is bound for a price
 * that is promised; the team accepts the advice and the supplier is paid; what was learnt is shared. The team itself is
 * never paid: no step moves money to it.
 *
 * @param number such as {@code MS-2026-0001}
 * @param adviceField a code of the application form, such as {@code legal}
 * @param estimate what the team thinks the advice costs
 * @param approved what it may cost at most, or null until approved, as the pot
 * @param supplier who gives the advice, or null until there is a contract, as its price
 */
public record Support(
        String number,
        String caseNumber,
        String adviceField,
        String adviceNeeded,
        Money estimate,
        String appliedBy,
        Instant appliedAt,
        SupportState state,
        @Nullable String potId,
        @Nullable Money approved,
        @Nullable String supplier,
        @Nullable Money price) {

    /** @throws Refusal.Conflict when the support stands elsewhere */
    void require(SupportState... expected) {
        for (var one : expected) {
            if (state == one) {
                return;
            }
        }
        throw new Refusal.Conflict("The support " + number + " is " + state.plainName() + ", so this cannot be done.");
    }

    Support in(SupportState next) {
        return new Support(
                number,
                caseNumber,
                adviceField,
                adviceNeeded,
                estimate,
                appliedBy,
                appliedAt,
                next,
                potId,
                approved,
                supplier,
                price);
    }

    Support approved(String pot, Money amount) {
        return new Support(
                number,
                caseNumber,
                adviceField,
                adviceNeeded,
                estimate,
                appliedBy,
                appliedAt,
                SupportState.APPROVED,
                pot,
                amount,
                null,
                null);
    }

    Support contracted(String name, Money amount) {
        return new Support(
                number,
                caseNumber,
                adviceField,
                adviceNeeded,
                estimate,
                appliedBy,
                appliedAt,
                SupportState.CONTRACTED,
                potId,
                approved,
                name,
                amount);
    }
}
