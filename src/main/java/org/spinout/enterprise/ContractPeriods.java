package org.spinout.enterprise;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import org.spinout.shared.Days;
import org.spinout.shared.Money;
import org.spinout.shared.Refusal;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The contracts of each enterprise, one after the other without a gap. Rows are only added. */
@Component
@Transactional
public class ContractPeriods {

    private final JdbcClient jdbc;
    private final Clock clock;

    public ContractPeriods(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Adds what follows the last contract.
     *
     * @param by who agreed it
     * @throws Refusal when it does not begin on the day after the last one ends
     * @throws Refusal.Conflict when somebody else has just added one
     */
    public ContractPeriod add(String caseNumber, ContractPeriod period, String by) {
        var before = of(caseNumber);
        if (!before.isEmpty()
                && !before.get(before.size() - 1).end().plusDays(1).equals(period.start())) {
            var last = before.get(before.size() - 1);
            throw new Refusal(
                    "newContractStart",
                    "after",
                    "The contract of today ends on " + Days.inWords(last.end()) + ", so the new one begins on "
                            + Days.inWords(last.end().plusDays(1)) + ", not on " + Days.inWords(period.start()) + ".");
        }
        try {
            jdbc.sql("""
                            INSERT INTO enterprise_contract
                                (case_number, version, starts_on, ends_on, basis, yearly_price_pence, recorded_by,
                                 recorded_at)
                            VALUES (:caseNumber, :version, :start, :end, :basis, :price, :by, :now)
                            """)
                    .param("caseNumber", caseNumber)
                    .param("version", before.size() + 1)
                    .param("start", period.start())
                    .param("end", period.end())
                    .param("basis", period.basis().name())
                    .param("price", period.yearlyPrice().pence())
                    .param("by", by)
                    .param("now", Rows.now(clock))
                    .update();
        } catch (DuplicateKeyException addedMeanwhile) {
            throw new Refusal.Conflict("Somebody else has just renewed the contract of " + caseNumber + ".");
        }
        return period;
    }

    /** The contract that ends last. @throws Refusal when there is none */
    @Transactional(readOnly = true)
    public ContractPeriod current(String caseNumber) {
        return of(caseNumber).stream()
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> new Refusal("There is no contract of " + caseNumber + "."));
    }

    /** All of them, in order. */
    @Transactional(readOnly = true)
    public List<ContractPeriod> of(String caseNumber) {
        return jdbc.sql("SELECT * FROM enterprise_contract WHERE case_number = :caseNumber ORDER BY version")
                .param("caseNumber", caseNumber)
                .query(ContractPeriods::read)
                .list();
    }

    private static ContractPeriod read(ResultSet row, int index) throws SQLException {
        return new ContractPeriod(
                Rows.day(row, "starts_on"),
                Rows.day(row, "ends_on"),
                ContractPeriod.Basis.valueOf(row.getString("basis")),
                new Money(row.getLong("yearly_price_pence")));
    }
}
