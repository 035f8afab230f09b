package org.spinout.fund;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.function.Predicate;
import org.spinout.shared.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Holds what the entries moved against the balances they carry. The two are kept apart on purpose: amounts are summed,
 * openings and closings read, so that either would betray a fault in the other. All of it is read as of one moment, whatever
 * is entered meanwhile.
 */
@Component
public class Reconciliations {

    private final JdbcClient jdbc;
    private final LedgerRows rows;
    private final Pots pots;

    Reconciliations(JdbcClient jdbc, Pots pots) {
        this.jdbc = jdbc;
        this.rows = new LedgerRows(jdbc);
        this.pots = pots;
    }

    /**
     * Reconciles one fund.
     *
     * @param from the first day in London
     * @param to the last day, not before the first
     */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Reconciliation of(String fundId, LocalDate from, LocalDate to) {
        return of(pot -> pot.fundId().equals(fundId), from, to);
    }

    /** Reconciles all funds; otherwise as above. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Reconciliation ofAll(LocalDate from, LocalDate to) {
        return of(pot -> true, from, to);
    }

    private Reconciliation of(Predicate<Pot> wanted, LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            throw new Refusal("to", "after", "The last day is before the first.");
        }
        var faults = new ArrayList<String>();
        var all = pots.all().stream()
                .filter(wanted)
                .map(pot -> of(pot, from, to, faults))
                .toList();
        return new Reconciliation(from, to, all, List.copyOf(faults));
    }

    private PotReconciliation of(Pot pot, LocalDate from, LocalDate to, List<String> faults) {
        var movements = new EnumMap<EntryKind, Movement>(EntryKind.class);
        rows.movements(pot.id(), from, to)
                .forEach(movement -> movements.merge(movement.kind(), movement, Movement::plus));
        var reconciled = new PotReconciliation(
                pot,
                rows.balancesOn(pot.id(), from.minusDays(1)),
                movements.values().stream()
                        .sorted(Comparator.comparing(Movement::kind))
                        .toList(),
                rows.balancesOn(pot.id(), to));
        if (!reconciled.balances()) {
            faults.add(pot.id() + ": opening and movements do not come to the closing.");
        }
        for (var half : halvesWithoutTheOther(pot.id(), from, to)) {
            faults.add(pot.id() + ": entry " + half + " has no other half in the pot it names.");
        }
        return reconciled;
    }

    private List<Long> halvesWithoutTheOther(String potId, LocalDate from, LocalDate to) {
        return jdbc.sql("""
                        SELECT half.entry_number FROM ledger_entry half
                        WHERE half.pot_id = :pot AND half.booked_on BETWEEN :from AND :to
                            AND half.other_pot_id IS NOT NULL
                            AND NOT EXISTS (SELECT 1 FROM ledger_entry other
                                WHERE other.pot_id = half.other_pot_id AND other.other_pot_id = half.pot_id
                                    AND other.kind = half.kind AND other.amount_pence = half.amount_pence
                                    AND other.booked_on = half.booked_on
                                    AND COALESCE(other.note, other.subject) = COALESCE(half.note, half.subject))
                        ORDER BY half.entry_number
                        """)
                .param("pot", potId)
                .param("from", from)
                .param("to", to)
                .query(Long.class)
                .list();
    }
}
