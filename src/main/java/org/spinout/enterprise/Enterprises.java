package org.spinout.enterprise;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.spinout.shared.Refusal;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The register of what was launched. Rows are only added; an end is a row of its own. */
@Component
@Transactional
public class Enterprises {

    private static final String SELECT = "SELECT e.*, x.ended_on FROM enterprise e"
            + " LEFT JOIN enterprise_end x ON x.case_number = e.case_number ";

    private final JdbcClient jdbc;
    private final Clock clock;

    public Enterprises(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @throws Refusal.Conflict when the enterprise of this case is open already */
    public Enterprise open(Enterprise enterprise) {
        try {
            jdbc.sql("""
                            INSERT INTO enterprise
                                (case_number, body_id, name, legal_form, registration_number, registered_on,
                                 commissioner_id, launched_on, reinvest_percent, notice_months, opened_at)
                            VALUES (:caseNumber, :bodyId, :name, :form, :number, :registeredOn,
                                 :commissionerId, :launchedOn, :percent, :notice, :now)
                            """)
                    .param("caseNumber", enterprise.caseNumber())
                    .param("bodyId", enterprise.bodyId())
                    .param("name", enterprise.name())
                    .param("form", enterprise.legalForm())
                    .param("number", enterprise.registrationNumber())
                    .param("registeredOn", enterprise.registeredOn())
                    .param("commissionerId", enterprise.commissionerId())
                    .param("launchedOn", enterprise.launchedOn())
                    .param("percent", enterprise.reinvestPercent())
                    .param("notice", enterprise.noticeMonths())
                    .param("now", Rows.now(clock))
                    .update();
        } catch (DuplicateKeyException openAlready) {
            throw new Refusal.Conflict("The enterprise of " + enterprise.caseNumber() + " is open already.");
        }
        return get(enterprise.caseNumber());
    }

    /** @throws Refusal when nothing was launched under this number */
    @Transactional(readOnly = true)
    public Enterprise get(String caseNumber) {
        return find(caseNumber)
                .orElseThrow(() ->
                        new Refusal("caseNumber", "exists", "No enterprise was launched from " + caseNumber + "."));
    }

    @Transactional(readOnly = true)
    public Optional<Enterprise> find(String caseNumber) {
        return jdbc.sql(SELECT + "WHERE e.case_number = :caseNumber")
                .param("caseNumber", caseNumber)
                .query(Enterprises::read)
                .optional();
    }

    /** Every service launched under this registration number, the first first. */
    @Transactional(readOnly = true)
    public List<Enterprise> registeredAs(String registrationNumber) {
        return jdbc.sql(SELECT + "WHERE e.registration_number = :number ORDER BY e.launched_on, e.case_number")
                .param("number", registrationNumber)
                .query(Enterprises::read)
                .list();
    }

    /**
     * Ends what a case launched.
     *
     * @param ground why, as the models name it, such as {@code insolvent}
     * @throws Refusal.Conflict when it has ended already
     */
    public Enterprise end(String caseNumber, String ground, LocalDate on) {
        get(caseNumber);
        try {
            jdbc.sql("INSERT INTO enterprise_end (case_number, ground, ended_on, recorded_at)"
                            + " VALUES (:caseNumber, :ground, :on, :now)")
                    .param("caseNumber", caseNumber)
                    .param("ground", ground)
                    .param("on", on)
                    .param("now", Rows.now(clock))
                    .update();
        } catch (DuplicateKeyException endedAlready) {
            throw new Refusal.Conflict("The enterprise of " + caseNumber + " has ended already.");
        }
        return get(caseNumber);
    }

    private static Enterprise read(ResultSet row, int index) throws SQLException {
        return new Enterprise(
                row.getString("case_number"),
                row.getString("body_id"),
                row.getString("name"),
                row.getString("legal_form"),
                row.getString("registration_number"),
                Rows.day(row, "registered_on"),
                row.getString("commissioner_id"),
                Rows.day(row, "launched_on"),
                row.getInt("reinvest_percent"),
                row.getInt("notice_months"),
                row.getObject("ended_on", LocalDate.class));
    }
}
