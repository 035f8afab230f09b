package org.spinout.fund;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A pot that nobody else can write to until the transaction ends. So its last entry, once read, stays the last but for
 * what is added through this object; whoever has one takes no second.
 */
final class LockedPot {

    private final LedgerRows rows;
    private final Pot pot;
    private final @Nullable LocalDate closedUntil;
    private @Nullable LedgerEntry last;
    private boolean isRead;

    LockedPot(LedgerRows rows, Pot pot, @Nullable LocalDate closedUntil) {
        this.rows = rows;
        this.pot = pot;
        this.closedUntil = closedUntil;
    }

    String id() {
        return pot.id();
    }

    Pot pot() {
        return pot;
    }

    /** The last day of the fund's closed books, null where none was ever closed. */
    @Nullable
    LocalDate closedUntil() {
        return closedUntil;
    }

    Optional<LedgerEntry> last() {
        if (!isRead) {
            last(rows.last(pot.id()).orElse(null));
        }
        return Optional.ofNullable(last);
    }

    /** What the pot holds now. */
    Balances holds() {
        return last().map(LedgerEntry::after).orElse(Balances.NONE);
    }

    /** The entry of a cause, in whichever pot; read together with the last entry of this one. */
    Optional<LedgerEntry> find(Cause cause) {
        if (isRead) {
            return rows.find(cause);
        }
        var entries = rows.findWithLast(cause, pot.id());
        last(entries.stream()
                .filter(entry -> entry.potId().equals(pot.id()))
                .reduce((one, other) -> one.number() < other.number() ? other : one)
                .orElse(null));
        return entries.stream().filter(entry -> entry.cause().equals(cause)).findFirst();
    }

    void add(LedgerEntry entry) {
        rows.add(entry);
        last(entry);
    }

    private void last(@Nullable LedgerEntry entry) {
        last = entry;
        isRead = true;
    }
}
