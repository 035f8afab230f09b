package org.spinout.fund;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.spinout.shared.Money;
import org.spinout.shared.Refusal;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The pots of all funds: opened once with their budget, then chosen by what a team asks for and when. */
@Component
public class Pots {

    static final RowMapper<Pot> POT = (row, at) -> new Pot(
            row.getString("pot_id"),
            row.getString("fund_id"),
            PotKind.valueOf(row.getString("kind")),
            new FinancialYear(row.getString("financial_year")),
            row.getObject("lapsed_on", LocalDate.class));

    private final JdbcClient jdbc;
    private final Ledger ledger;
    private final Transfers transfers;

    Pots(JdbcClient jdbc, Ledger ledger, Clock clock) {
        this.jdbc = jdbc;
        this.ledger = ledger;
        this.transfers = new Transfers(jdbc, clock);
    }

    /**
     * Opens a pot; its opening budget becomes the first entry of its ledger. Opening it again with the same budget
     * changes nothing, so a start-up may open its pots every time.
     *
     * @throws Refusal when there is no such fund, or the budget is not more than nothing
     * @throws Refusal.Conflict when the pot was opened with another budget
     */
    @Transactional
    public Pot open(String fundId, PotKind kind, FinancialYear year, Money openingBudget) {
        // The fund's row is the gate: two nodes that start together open the pot one after the other.
        var funds = jdbc.sql("SELECT fund_id FROM fund WHERE fund_id = :fund FOR UPDATE")
                .param("fund", fundId)
                .query(String.class)
                .list();
        if (funds.isEmpty()) {
            throw new Refusal("There is no fund " + fundId + ".");
        }
        var pot = new Pot(fundId, kind, year);
        if (find(pot.id()).isEmpty()) {
            jdbc.sql("""
                            INSERT INTO pot (pot_id, fund_id, kind, financial_year, closed_until)
                            VALUES (:id, :fund, :kind, :year,
                                (SELECT MAX(last_day) FROM closed_period WHERE fund_id = :fund))
                            """)
                    .param("id", pot.id())
                    .param("fund", fundId)
                    .param("kind", kind.name())
                    .param("year", year.label())
                    .update();
        }
        ledger.budget(pot.id(), "opening", openingBudget, "Opening budget");
        return pot;
    }

    /**
     * Brings more money into a pot during its year.
     *
     * @param occasion which budget this is, at most 40 characters, such as {@code spring supplementary};
     *     the same again changes nothing
     * @throws Refusal.Conflict when that budget was entered with another amount
     */
    @Transactional
    public LedgerEntry addBudget(String potId, String occasion, Money amount) {
        if (occasion.isBlank() || occasion.length() > 40) {
            throw new Refusal("Name the budget in at most 40 characters.");
        }
        return ledger.budget(potId, occasion, amount, "Further budget: " + occasion);
    }

    /**
     * Corrects a budget that was entered with a wrong amount; the difference becomes a further entry.
     *
     * @param entryNumber the wrong entry's number within the pot
     * @param rightAmount what the entry should have said; zero undoes it
     * @param reason why, at most 500 characters
     * @return the correction, or the entry itself when it was right
     * @throws Refusal when that is not a budget of this pot, or the money is no longer available
     */
    @Transactional
    public LedgerEntry correctBudget(String potId, long entryNumber, Money rightAmount, String reason) {
        return ledger.correct(potId, potId, entryNumber, rightAmount, reason, false);
    }

    /**
     * Moves money that is free from one pot to another of the same year, in the same fund or another. Whether somebody
     * may is decided before, and named here.
     *
     * @param authority the reference of the approval, at most 60 characters; it moves money out of a pot once and into
     *     a pot once, and the same again changes nothing
     * @param by the user who enters it
     * @return the entry of the pot that gives, then that of the pot that takes
     * @throws Refusal when the first has not that much available, or the years differ
     * @throws Refusal.Conflict when the authority moved other money of these pots, or the second pot has lapsed
     */
    @Transactional
    public List<LedgerEntry> vire(String fromPot, String toPot, Money amount, String authority, String by) {
        return transfers.vire(fromPot, toPot, amount, authority, by);
    }

    /**
     * Carries money that is free forward to the next year's pot of the same fund and kind.
     *
     * @param on the day it is booked on in both pots, in London; today at the latest
     * @param authority as for {@link #vire}
     * @return the entry of the old year, then that of the new
     * @throws Refusal when the old year's pot has not that much available on that day and ever since, or the other is not
     *     the next year's
     * @throws Refusal.Conflict when the authority moved other money of these pots, or the new pot has lapsed
     */
    @Transactional
    public List<LedgerEntry> carryForward(
            String fromPot, String toPot, Money amount, LocalDate on, String authority, String by) {
        return transfers.carryForward(fromPot, toPot, amount, on, authority, by);
    }

    /**
     * Ends the year of a pot: what is free leaves it, and so does, at once, what comes free in it later. What is set aside
     * or promised stays, to be paid or carried forward.
     *
     * @param on the day it lapses on, in London: the last day of the pot's year or later, today at the latest
     * @param decision the reference of the decision, at most 60 characters; the same again changes nothing
     * @param by the user who enters it
     * @return the entries made, none when nothing was free
     * @throws Refusal when the day is too early or still to come, or its books are closed
     * @throws Refusal.Conflict when the pot has lapsed by another decision or on another day
     */
    @Transactional
    public List<LedgerEntry> lapse(String potId, LocalDate on, String decision, String by) {
        return transfers.lapse(potId, on, decision, by);
    }

    /** @throws Refusal when there is no such pot */
    public Pot get(String potId) {
        return find(potId).orElseThrow(() -> new Refusal("There is no pot " + potId + "."));
    }

    public Optional<Pot> find(String potId) {
        return jdbc.sql("SELECT * FROM pot WHERE pot_id = :id")
                .param("id", potId)
                .query(POT)
                .optional();
    }

    /** Every pot of every fund, in the order in which several are locked. */
    public List<Pot> all() {
        return jdbc.sql("SELECT * FROM pot").query(POT).list().stream()
                .sorted(Comparator.comparing(Pot::id))
                .toList();
    }

    /**
     * The pot a product is paid from: the kind by the product, the financial year by the day of the decision.
     *
     * @param on the day in London on which the money is offered
     * @throws Refusal when no such pot was opened
     */
    public Pot forProduct(String fundId, Product product, LocalDate on) {
        var pot = new Pot(fundId, product.potKind(), FinancialYear.of(on));
        return find(pot.id())
                .orElseThrow(() ->
                        new Refusal("The fund " + fundId + " has no money set aside for " + pot.plainName() + "."));
    }
}
