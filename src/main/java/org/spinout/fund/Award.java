package org.spinout.fund;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.spinout.shared.Days;
import org.spinout.shared.Money;
import org.spinout.shared.Refusal;

/**
 * One award of money to one case.
 *
 * <p>A team applies for a product and an amount; the fund appraises, and rejects, sends back or offers: all of it or
 * less, from one pot, until a date. The team accepts all, accepts a part, declines, or lets the date pass. An accepted
 * award is agreed in writing, and then paid in tranches until it is closed. A case that ends withdraws its awards; what
 * was paid may be recovered. {@link AwardMove} lists every step, {@link Ledger} where its money is.
 *
 * @param number such as {@code AW-2026-0001}
 * @param caseNumber the proposal it is for
 * @param requested what the team applied for
 * @param purpose in the team's words
 * @param appliedBy the user who applied
 * @param offered null until an offer is made, as are the next two
 * @param potId the pot the offer is made from, or what is unpaid was carried forward to
 * @param expiresOn the last day in London on which the offer can be accepted
 * @param accepted what the team took of the offer, null until then
 * @param bidNumber the bid it was made for, such as {@code BD-2026-0001}; null for an application outside any round
 * @param announcedOn the day the public was told, null until then
 */
public record Award(
        String number,
        String caseNumber,
        Product product,
        Money requested,
        String purpose,
        String appliedBy,
        Instant appliedAt,
        AwardState state,
        @Nullable Money offered,
        @Nullable String potId,
        @Nullable LocalDate expiresOn,
        @Nullable Money accepted,
        @Nullable String bidNumber,
        @Nullable LocalDate announcedOn) {

    static final ZoneId LONDON = Days.LONDON;

    /** An award as it begins. */
    static Award appliedFor(
            String number, String caseNumber, Product product, Money requested, String purpose, String by, Instant at) {
        var state = AwardState.APPLIED;
        return new Award(
                number, caseNumber, product, requested, purpose, by, at, state, null, null, null, null, null, null);
    }

    /** The first instant at which the offer can no longer be accepted, and may be expired; null without an offer. */
    public @Nullable Instant expiresAt() {
        return expiresOn == null
                ? null
                : expiresOn.plusDays(1).atStartOfDay(LONDON).toInstant();
    }

    /**
     * The award with an offer on it.
     *
     * @throws Refusal when the amount is nothing or more than was applied for, or the last day is past
     */
    Award offered(Money amount, String pot, LocalDate lastDay, LocalDate today) {
        AwardMove.OFFER.require(this);
        requirePositive(amount, "The offer");
        if (amount.isMoreThan(requested)) {
            throw new Refusal("The offer of " + amount + " is more than the " + requested + " applied for.");
        }
        if (lastDay.isBefore(today)) {
            throw new Refusal("The offer would have expired already, on " + Days.inWords(lastDay) + ".");
        }
        return with(AwardMove.OFFER.to(), amount, pot, lastDay, null);
    }

    /**
     * The award taken up, wholly or in part.
     *
     * @throws Refusal when the amount is nothing or more than was offered
     * @throws Refusal.Conflict when the offer's last day is over
     */
    Award accepted(Money amount, LocalDate today) {
        AwardMove.ACCEPT.require(this);
        requirePositive(amount, "What you accept");
        if (isOver(today)) {
            throw new Refusal.Conflict("The offer of " + number + " expired on " + lastDay() + ".");
        }
        if (amount.isMoreThan(offerMade())) {
            throw new Refusal("You cannot accept " + amount + ": the offer is " + offered + ".");
        }
        return with(AwardMove.ACCEPT.to(), offered, potId, expiresOn, amount);
    }

    /**
     * The award whose offer nobody took up.
     *
     * @throws Refusal.Conflict when the offer can still be accepted
     */
    Award expired(LocalDate today) {
        if (!isOver(today)) {
            throw new Refusal.Conflict(
                    "The offer of " + number + " can still be accepted, until the end of " + lastDay() + ".");
        }
        return after(AwardMove.EXPIRE);
    }

    /** The award whose offer can be accepted until another day. */
    Award offeredUntil(LocalDate lastDay) {
        return with(state, offered, potId, lastDay, accepted);
    }

    /** The award as it is given from a pot of this kind. */
    Award as(PotKind kind) {
        return new Award(
                number,
                caseNumber,
                product.from(kind),
                requested,
                purpose,
                appliedBy,
                appliedAt,
                state,
                offered,
                potId,
                expiresOn,
                accepted,
                bidNumber,
                announcedOn);
    }

    /** The award whose unpaid money is in another pot. */
    Award movedTo(String pot) {
        return with(state, offered, pot, expiresOn, accepted);
    }

    /**
     * The award the public was told of; where it was told before, the first day stays.
     *
     * @throws Refusal when the day is still to come
     * @throws Refusal.Conflict when nothing has been offered
     */
    Award announced(LocalDate on, LocalDate today) {
        if (announcedOn != null) {
            return this;
        }
        if (on.isAfter(today)) {
            throw new Refusal(Days.inWords(on) + " is still to come.");
        }
        if (offered == null) {
            throw new Refusal.Conflict(number + " cannot be announced: nothing has been offered.");
        }
        return new Award(
                number,
                caseNumber,
                product,
                requested,
                purpose,
                appliedBy,
                appliedAt,
                state,
                offered,
                potId,
                expiresOn,
                accepted,
                bidNumber,
                on);
    }

    /** The award whose agreement is signed. What a round awards is announced by the round, any other award by this. */
    Award agreed(LocalDate today) {
        var agreed = after(AwardMove.AGREE);
        return bidNumber == null ? agreed.announced(today, today) : agreed;
    }

    /** The award after a move that needs no facts of its own. */
    Award after(AwardMove move) {
        move.require(this);
        return with(move.to(), offered, potId, expiresOn, accepted);
    }

    /** What was offered; only asked of an award that was. */
    Money offerMade() {
        return Objects.requireNonNull(offered, number);
    }

    /** What was accepted; only asked of an award that was. */
    Money acceptedPart() {
        return Objects.requireNonNull(accepted, number);
    }

    static Money requirePositive(Money amount, String what) {
        if (!amount.isPositive()) {
            throw new Refusal(what + " must be more than nothing.");
        }
        return amount;
    }

    private boolean isOver(LocalDate today) {
        return expiresOn != null && today.isAfter(expiresOn);
    }

    private String lastDay() {
        return expiresOn == null ? "no day" : Days.inWords(expiresOn);
    }

    private Award with(
            AwardState next,
            @Nullable Money offer,
            @Nullable String pot,
            @Nullable LocalDate lastDay,
            @Nullable Money taken) {
        return new Award(
                number,
                caseNumber,
                product,
                requested,
                purpose,
                appliedBy,
                appliedAt,
                next,
                offer,
                pot,
                lastDay,
                taken,
                bidNumber,
                announcedOn);
    }
}
