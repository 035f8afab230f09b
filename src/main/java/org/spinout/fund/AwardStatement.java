package org.spinout.fund;

import java.time.LocalDate;
import java.util.List;
import org.spinout.shared.Money;

/**
 * An award's money at the end of a day.
 *
 * @param award as it is today
 * @param money where its money was
 * @param entries every entry booked by then, by pot and number
 */
public record AwardStatement(Award award, LocalDate on, AwardMoney money, List<LedgerEntry> entries) {

    /** What was paid out in all, as corrected; what came back is not taken off. */
    public Money paidOut() {
        return money.paid().plus(recovered()).plus(repaid());
    }

    /** What was taken back, as corrected. */
    public Money recovered() {
        return cameBack(EntryKind.RECOVER);
    }

    /** What was paid back of a loan, as corrected. */
    public Money repaid() {
        return cameBack(EntryKind.REPAY);
    }

    private Money cameBack(EntryKind kind) {
        var sum = Money.ZERO;
        for (var entry : entries) {
            if (entry.kind() == kind || isCorrectionOf(entry, kind)) {
                sum = entry.from() == Balance.PAID ? sum.plus(entry.amount()) : sum;
                sum = entry.to() == Balance.PAID ? sum.minus(entry.amount()) : sum;
            }
        }
        return sum;
    }

    private boolean isCorrectionOf(LedgerEntry entry, EntryKind kind) {
        return entries.stream()
                .anyMatch(wrong -> wrong.kind() == kind
                        && wrong.potId().equals(entry.potId())
                        && Long.valueOf(wrong.number()).equals(entry.corrects()));
    }
}
