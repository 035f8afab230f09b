package org.spinout.contract;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.spinout.shared.Days;
import org.spinout.shared.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the public was told of awards after their signature. One may be published again: the latest counts. */
@Component
@Transactional
public class AwardConfirmations {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Transfers transfers;
    private final Contracts contracts;

    public AwardConfirmations(JdbcClient jdbc, Clock clock, Transfers transfers, Contracts contracts) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.transfers = transfers;
        this.contracts = contracts;
    }

    /** @throws Refusal when it would confirm a contract that was not signed by then */
    public void publish(String caseNumber, AwardConfirmation confirmation, String by) {
        transfers.lock(caseNumber);
        requireSigned(caseNumber, confirmation.publishedOn());
        jdbc.sql("""
                        INSERT INTO award_confirmation
                            (case_number, version, published_on, reference, recorded_by, recorded_at)
                        VALUES (:caseNumber, :version, :publishedOn, :reference, :by, :now)
                        """)
                .param("caseNumber", caseNumber)
                .param("version", next(caseNumber))
                .param("publishedOn", confirmation.publishedOn())
                .param("reference", confirmation.reference().strip())
                .param("by", by)
                .param(
                        "now",
                        OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC)
                                .truncatedTo(ChronoUnit.MICROS))
                .update();
    }

    /** What the public was last told. */
    @Transactional(readOnly = true)
    public Optional<AwardConfirmation> find(String caseNumber) {
        return jdbc.sql("SELECT * FROM award_confirmation WHERE case_number = :caseNumber"
                        + " ORDER BY version DESC FETCH FIRST 1 ROWS ONLY")
                .param("caseNumber", caseNumber)
                .query(AwardConfirmations::read)
                .optional();
    }

    private void requireSigned(String caseNumber, LocalDate publishedOn) {
        var signedOn = contracts.find(caseNumber).map(Contract::signedOn).orElse(null);
        if (signedOn == null || publishedOn.isBefore(signedOn)) {
            throw new Refusal(
                    "confirmationPublishedOn",
                    "order",
                    "The award is confirmed once its contract is signed"
                            + (signedOn == null ? "" : ", which was on " + Days.inWords(signedOn))
                            + ". Please look at the day again.");
        }
    }

    private int next(String caseNumber) {
        return jdbc.sql("SELECT COUNT(*) FROM award_confirmation WHERE case_number = :caseNumber")
                        .param("caseNumber", caseNumber)
                        .query(Integer.class)
                        .single()
                + 1;
    }

    private static AwardConfirmation read(ResultSet row, int index) throws SQLException {
        return new AwardConfirmation(row.getObject("published_on", LocalDate.class), row.getString("reference"));
    }
}
