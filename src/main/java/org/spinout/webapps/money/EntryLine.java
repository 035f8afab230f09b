package org.spinout.webapps.money;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.spinout.fund.EntryKind;
import org.spinout.fund.LedgerEntry;
import org.spinout.shared.Days;

/**
 * An entry of the ledger as a page shows it.
 *
 * @param what in words, with the entry it corrects
 * @param about the award or pot it is for
 * @param move from where to where within the pot
 */
public record EntryLine(
        String day, long number, String potId, String what, String about, String move, String amount, String note) {

    static EntryLine of(LedgerEntry entry) {
        return new EntryLine(
                Days.inWords(entry.bookedOn()),
                entry.number(),
                entry.potId(),
                inWords(entry.kind(), entry.corrects()),
                about(entry),
                entry.from().plainName() + " → " + entry.to().plainName(),
                entry.amount().toString(),
                entry.note() == null ? "" : entry.note());
    }

    private static String about(LedgerEntry entry) {
        var other = entry.otherPotId() == null ? "" : " with " + entry.otherPotId();
        return entry.cause().subject() + ", " + entry.cause().part().toLowerCase(Locale.ROOT) + other;
    }

    /**
     * What an entry of this kind did to the money.
     *
     * @param corrects the number of the entry that a correction corrects, or null
     */
    public static String inWords(EntryKind kind, @Nullable Long corrects) {
        return switch (kind) {
            case BUDGET -> "Budget";
            case RESERVE -> "Set aside for an offer";
            case COMMIT -> "Promised in an agreement";
            case PAY -> "Paid";
            case RELEASE -> "Freed";
            case EXPIRE -> "Freed, offer expired";
            case RECOVER -> "Recovered";
            case REPAY -> "Loan paid back";
            case VIREMENT -> "Vired";
            case CARRY_FORWARD -> "Carried forward";
            case LAPSE -> "Lapsed";
            case CORRECTION -> corrects == null ? "Correction" : "Correction of entry " + corrects;
        };
    }
}
