package org.spinout.proposal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.spinout.organisation.BodyKind;
import org.spinout.organisation.WorkingDays;
import org.spinout.shared.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts cases under another scheme, by a decision, and remembers each time. What was done before stays done. */
@Component
@Transactional
public class Conversions {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Proposals proposals;

    public Conversions(JdbcClient jdbc, Clock clock, Proposals proposals) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.proposals = proposals;
    }

    /**
     * Puts the case under another scheme. Whether that scheme is open to it is for the caller to ask.
     *
     * @throws Refusal when it runs under that scheme already
     * @throws Refusal.Conflict when the case has ended
     */
    public Conversion convert(String caseNumber, String to, BodyKind hostKind, String reasons, String by) {
        var proposal = proposals.lock(caseNumber);
        if (proposal.state().isFinal()) {
            throw new Refusal.Conflict("The case has ended, so its scheme stays what it was.");
        }
        if (proposal.scheme().equals(to)) {
            throw new Refusal("newScheme", "other", "The case runs under this scheme already. Choose another one.");
        }
        jdbc.sql("INSERT INTO scheme_conversion (case_number, from_scheme, to_scheme, host_kind, converted_on, reasons,"
                        + " converted_by, converted_at) VALUES (:case, :from, :to, :kind, :on, :reasons, :by, :now)")
                .param("case", caseNumber)
                .param("from", proposal.scheme())
                .param("to", to)
                .param("kind", hostKind.name())
                .param("on", LocalDate.ofInstant(clock.instant(), WorkingDays.LONDON))
                .param("reasons", reasons)
                .param("by", by)
                .param("now", Times.now(clock))
                .update();
        jdbc.sql("UPDATE proposal SET scheme = :to WHERE number = :case")
                .param("to", to)
                .param("case", caseNumber)
                .update();
        return latest(caseNumber).orElseThrow();
    }

    /** Every conversion of the case, the oldest first. */
    @Transactional(readOnly = true)
    public List<Conversion> of(String caseNumber) {
        return jdbc.sql("SELECT * FROM scheme_conversion WHERE case_number = :case ORDER BY id")
                .param("case", caseNumber)
                .query(Conversions::read)
                .list();
    }

    /** The one that counts; empty for a case that runs under the scheme it was begun in. */
    @Transactional(readOnly = true)
    public Optional<Conversion> latest(String caseNumber) {
        return of(caseNumber).stream().reduce((earlier, later) -> later);
    }

    private static Conversion read(ResultSet row, int index) throws SQLException {
        return new Conversion(
                row.getString("case_number"),
                row.getString("from_scheme"),
                row.getString("to_scheme"),
                BodyKind.valueOf(row.getString("host_kind")),
                row.getObject("converted_on", LocalDate.class),
                row.getString("reasons"),
                row.getString("converted_by"));
    }
}
