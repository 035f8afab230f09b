package org.spinout.fund;

import java.time.LocalDate;
import java.util.List;
import org.spinout.shared.Days;
import org.spinout.shared.Money;
import org.spinout.shared.Refusal;

/** Whether money that is there today was there on an earlier day too, and on every day since. */
final class BackDating {

    private BackDating() {}

    /** @throws Refusal when a balance of the pot, or of the award, would have been below zero on any day since */
    static void require(LedgerRows rows, String potId, Posting posting, LocalDate bookedOn) {
        if (posting.from() == Balance.OUTSIDE) {
            return;
        }
        var lowest = lowestSince(rows, potId, posting.from(), bookedOn);
        if (!posting.cause().subject().equals(potId) && posting.from() != Balance.AVAILABLE) {
            var ofAward = lowestOfAward(rows, potId, posting, bookedOn);
            lowest = ofAward.isMoreThan(lowest) ? lowest : ofAward;
        }
        if (posting.amount().isMoreThan(lowest)) {
            throw new Refusal(
                    "bookedOn",
                    "earliest",
                    "On " + Days.inWords(bookedOn) + " or a day since, only " + lowest + " was "
                            + posting.from().plainName() + ". Book the " + posting.amount() + " on a later day.");
        }
    }

    /** The least a pot had in one balance at the end of a day, or of any day after it. */
    static Money lowestSince(LedgerRows rows, String potId, Balance balance, LocalDate day) {
        var held = rows.balancesOn(potId, day).in(balance);
        var lowest = held;
        for (var change : rows.dailyChanges(potId, balance, day)) {
            held = held.plus(change);
            lowest = lowest.isMoreThan(held) ? held : lowest;
        }
        return lowest;
    }

    private static Money lowestOfAward(LedgerRows rows, String potId, Posting posting, LocalDate day) {
        var entries = rows.ofSubject(posting.cause().subject()).stream()
                .filter(entry -> entry.potId().equals(potId))
                .toList();
        return entries.stream()
                .map(LedgerEntry::bookedOn)
                .filter(booked -> booked.isAfter(day))
                .distinct()
                .map(until -> heldOn(until, entries, posting.from()))
                .reduce(heldOn(day, entries, posting.from()), (one, other) -> one.isMoreThan(other) ? other : one);
    }

    private static Money heldOn(LocalDate day, List<LedgerEntry> entries, Balance balance) {
        return AwardMoney.addedUpFrom(entries.stream()
                        .filter(entry -> !entry.bookedOn().isAfter(day))
                        .toList())
                .in(balance);
    }
}
