package org.spinout.webapps.money;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.spinout.fund.Balances;
import org.spinout.fund.PotReconciliation;
import org.spinout.fund.Reconciliation;
import org.spinout.oversight.Csv;
import org.spinout.shared.Money;

/**
 * A reconciliation as people read it, on a page, on paper or in a spreadsheet.
 *
 * @param totals over all pots
 * @param pots one for each pot: what it held before, what each kind of entry did, what it held after
 * @param faults what does not add up, in words
 */
record ReconciliationSheet(List<Total> totals, List<PotSheet> pots, List<String> faults) {

    private static final List<String> HEADINGS = List.of(
            "Fund", "Pot", "Kind", "Financial year", "Line", "Available", "Set aside", "Promised", "Paid", "In all");

    /** One amount over all pots. */
    record Total(String what, Money amount) {}

    /**
     * A pot.
     *
     * @param anchor for links within a page
     */
    record PotSheet(String anchor, String name, PotReconciliation source, List<Line> lines) {}

    /** A line of a pot: the opening, what entries of one kind did, or the closing. */
    record Line(String what, Money available, Money reserved, Money committed, Money paid, boolean sum) {

        /** Public, since pages call it. */
        public Money inAll() {
            return available.plus(reserved).plus(committed).plus(paid);
        }
    }

    static ReconciliationSheet of(Reconciliation reconciliation) {
        return new ReconciliationSheet(
                totals(reconciliation),
                reconciliation.pots().stream().map(ReconciliationSheet::sheet).toList(),
                reconciliation.faults());
    }

    /** One row for each line of each pot. */
    String asCsv() {
        var rows = new ArrayList<List<@Nullable Object>>();
        for (var sheet : pots) {
            var pot = sheet.source().pot();
            for (var line : sheet.lines()) {
                rows.add(List.of(
                        pot.fundId(),
                        pot.id(),
                        pot.kind().plainName(),
                        pot.year().label(),
                        line.what(),
                        line.available().pounds(),
                        line.reserved().pounds(),
                        line.committed().pounds(),
                        line.paid().pounds(),
                        line.inAll().pounds()));
            }
        }
        return Csv.of(HEADINGS, rows);
    }

    private static List<Total> totals(Reconciliation all) {
        return List.of(
                total(all, "Opening", pot -> inAll(pot.opening())),
                total(all, "Budgets brought in", PotReconciliation::budgetIn),
                total(all, "Vired, in less out", PotReconciliation::vired),
                total(all, "Carried forward, in less out", PotReconciliation::carriedForward),
                total(all, "Set aside for offers", PotReconciliation::promised),
                total(all, "Promised in agreements", PotReconciliation::committed),
                total(all, "Freed again", PotReconciliation::freed),
                total(all, "Paid out", PotReconciliation::paid),
                total(all, "Recovered", PotReconciliation::recovered),
                total(all, "Loans paid back", PotReconciliation::repaid),
                total(all, "Lapsed", PotReconciliation::lapsed),
                total(all, "Closing", pot -> inAll(pot.closing())));
    }

    private static Total total(Reconciliation all, String what, Function<PotReconciliation, Money> part) {
        return new Total(what, all.sum(part));
    }

    private static PotSheet sheet(PotReconciliation pot) {
        var lines = new ArrayList<Line>();
        lines.add(line("Opening", pot.opening()));
        pot.movements()
                .forEach(movement -> lines.add(new Line(
                        EntryLine.inWords(movement.kind(), null),
                        movement.available(),
                        movement.reserved(),
                        movement.committed(),
                        movement.paid(),
                        false)));
        lines.add(line("Closing", pot.closing()));
        return new PotSheet(
                "pot-" + pot.pot().id(), pot.pot().fundId() + " " + pot.pot().plainName(), pot, List.copyOf(lines));
    }

    private static Line line(String what, Balances held) {
        return new Line(what, held.available(), held.reserved(), held.committed(), held.paid(), true);
    }

    private static Money inAll(Balances held) {
        return held.available().plus(held.reserved()).plus(held.committed()).plus(held.paid());
    }
}
