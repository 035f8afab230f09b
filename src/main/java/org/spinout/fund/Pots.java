package org.spinout.fund;

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

    private static final RowMapper<Pot> POT = (row, at) -> new Pot(
            row.getString("pot_id"),
            row.getString("fund_id"),
            PotKind.valueOf(row.getString("kind")),
            new FinancialYear(row.getString("financial_year")));

    private final JdbcClient jdbc;
    private final Ledger ledger;

    Pots(JdbcClient jdbc, Ledger ledger) {
        this.jdbc = jdbc;
        this.ledger = ledger;
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
            jdbc.sql("INSERT INTO pot (pot_id, fund_id, kind, financial_year) VALUES (:id, :fund, :kind, :year)")
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
        return jdbc.sql("SELECT * FROM pot").query(POT).stream()
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
