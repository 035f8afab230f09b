package org.spinout.contract;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
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

/**
 * By which route each contract is awarded, and what the public was told of it. A route may be chosen again, and a notice
 * published again: the latest counts, the earlier ones stay.
 */
@Component
@Transactional
public class ContractAwards {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Transfers transfers;

    public ContractAwards(JdbcClient jdbc, Clock clock, Transfers transfers) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.transfers = transfers;
    }

    public void choose(String caseNumber, AwardChoice choice, String by) {
        transfers.lockOpen(caseNumber);
        jdbc.sql("""
                        INSERT INTO award_route
                            (case_number, version, route, reasons, employee_controlled, last_reserved_on, chosen_on,
                             recorded_by, recorded_at)
                        VALUES (:caseNumber, :version, :route, :reasons, :employeeControlled, :lastReservedOn, :chosenOn,
                            :by, :now)
                        """)
                .param("caseNumber", caseNumber)
                .param("version", next("award_route", caseNumber))
                .param("route", choice.route().name())
                .param("reasons", choice.reasons())
                .param("employeeControlled", choice.employeeControlled())
                .param("lastReservedOn", choice.lastReservedOn(), Types.DATE)
                .param("chosenOn", choice.chosenOn())
                .param("by", by)
                .param("now", now())
                .update();
    }

    /** The route as it stands; uncontested where nobody had to choose one. */
    @Transactional(readOnly = true)
    public AwardRoute route(String caseNumber) {
        return jdbc.sql("SELECT route FROM award_route WHERE case_number = :caseNumber"
                        + " ORDER BY version DESC FETCH FIRST 1 ROWS ONLY")
                .param("caseNumber", caseNumber)
                .query(String.class)
                .optional()
                .map(AwardRoute::valueOf)
                .orElse(AwardRoute.UNCONTESTED);
    }

    /** Keeps what the public was told; of a direct award that may be after the service has gone live. */
    public AwardNotice publish(String caseNumber, AwardNotice notice, String by) {
        transfers.lock(caseNumber);
        jdbc.sql("""
                        INSERT INTO award_notice
                            (case_number, version, route, published_on, reference, standstill_ends, recorded_by,
                             recorded_at)
                        VALUES (:caseNumber, :version, :route, :publishedOn, :reference, :ends, :by, :now)
                        """)
                .param("caseNumber", caseNumber)
                .param("version", next("award_notice", caseNumber))
                .param("route", notice.route().name())
                .param("publishedOn", notice.publishedOn())
                .param("reference", notice.reference().strip())
                .param("ends", notice.standstillEnds(), Types.DATE)
                .param("by", by)
                .param("now", now())
                .update();
        return notice;
    }

    /** What the public was last told. */
    @Transactional(readOnly = true)
    public Optional<AwardNotice> notice(String caseNumber) {
        return latestNotice(jdbc, caseNumber);
    }

    static Optional<AwardNotice> latestNotice(JdbcClient jdbc, String caseNumber) {
        return jdbc.sql("SELECT * FROM award_notice WHERE case_number = :caseNumber"
                        + " ORDER BY version DESC FETCH FIRST 1 ROWS ONLY")
                .param("caseNumber", caseNumber)
                .query(ContractAwards::read)
                .optional();
    }

    /**
     * Lets nobody sign while others may still object.
     *
     * @param signedOn the day of the signature
     * @throws Refusal when a notice is missing that the route asks for, or the standstill is not over on that day
     */
    @Transactional(readOnly = true)
    public void requireStandstillOver(String caseNumber, LocalDate signedOn) {
        var route = route(caseNumber);
        var notice = notice(caseNumber).filter(told -> told.route() == route);
        if (route.hasStandstill() && notice.isEmpty()) {
            throw new Refusal(
                    "countersignedOn",
                    "law",
                    "Nobody has published a notice of this award, so its standstill has not begun. Publish it first.");
        }
        notice.filter(told -> !told.isStandstillOver(signedOn)).ifPresent(told -> {
            throw new Refusal("countersignedOn", "standstill", cutShort(told, signedOn));
        });
    }

    private static String cutShort(AwardNotice notice, LocalDate signedOn) {
        var ends = notice.standstillEnds();
        return "The contract cannot be signed on " + Days.inWords(signedOn) + ". The notice was published on "
                + Days.inWords(notice.publishedOn()) + ", and others may object until midnight at the end of "
                + (ends == null ? "the standstill" : Days.inWords(ends)) + ". Sign on a later day.";
    }

    private int next(String table, String caseNumber) {
        return jdbc.sql("SELECT COUNT(*) FROM " + table + " WHERE case_number = :caseNumber")
                        .param("caseNumber", caseNumber)
                        .query(Integer.class)
                        .single()
                + 1;
    }

    private static AwardNotice read(ResultSet row, int index) throws SQLException {
        return new AwardNotice(
                AwardRoute.valueOf(row.getString("route")),
                row.getObject("published_on", LocalDate.class),
                row.getString("reference"),
                row.getObject("standstill_ends", LocalDate.class));
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC).truncatedTo(ChronoUnit.MICROS);
    }
}
