package org.spinout.fund;

import java.util.List;
import java.util.Set;
import org.spinout.shared.Money;
import org.spinout.shared.Refusal;

/**
 * The movement that makes an entry, together with its earlier corrections, say the right amount.
 *
 * @param latest the entry that has the last word so far: the latest correction, or the wrong entry itself
 * @param difference what has to be moved; nothing when the last word was right
 */
record Correction(Cause cause, LedgerEntry latest, Balance from, Balance to, Money difference) {

    private static final Set<EntryKind> CORRECTABLE =
            Set.of(EntryKind.BUDGET, EntryKind.PAY, EntryKind.RECOVER, EntryKind.REPAY);

    /**
     * @param settled whether the award no longer promises anything: then a payment's difference is taken from, or given
     *     to, what is available, since nothing would ever free it from committed again
     */
    static Correction of(LedgerEntry wrong, List<LedgerEntry> earlier, boolean settled, Money rightAmount) {
        if (!CORRECTABLE.contains(wrong.kind()) || wrong.otherPotId() != null) {
            throw new Refusal("Only a budget, a payment, a recovery or a repayment can be corrected; entry "
                    + wrong.number() + " follows from the award's own steps.");
        }
        var said = wrong.amount();
        for (var correction : earlier) {
            said = correction.to() == wrong.to() ? said.plus(correction.amount()) : said.minus(correction.amount());
        }
        var other = wrong.kind() == EntryKind.PAY && settled ? Balance.AVAILABLE : wrong.from();
        var more = rightAmount.isMoreThan(said);
        return new Correction(
                new Cause(
                        wrong.cause().subject(),
                        "entry " + wrong.number() + " correction " + (earlier.size() + 1),
                        EntryKind.CORRECTION),
                earlier.isEmpty() ? wrong : earlier.get(earlier.size() - 1),
                more ? other : wrong.to(),
                more ? wrong.to() : other,
                more ? rightAmount.minus(said) : said.minus(rightAmount));
    }

    boolean changesNothing() {
        return !difference.isPositive();
    }
}
