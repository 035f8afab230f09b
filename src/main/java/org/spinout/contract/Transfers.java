package org.spinout.contract;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.spinout.shared.Days;
import org.spinout.shared.Refusal;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * All transfers, what their tracks established, and how they ended.
 *
 * <p>Whatever changes a transfer locks it first. One that has ended takes no more changes: {@link Refusal.Conflict}.
 */
@Component
@Transactional
public class Transfers {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final FactTables facts;
    private final ContractRows contracts;

    public Transfers(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.facts = new FactTables(jdbc, clock);
        this.contracts = new ContractRows(jdbc, clock);
    }

    /** @throws Refusal.Conflict when the case's transfer is open already */
    public Transfer open(NewTransfer transfer) {
        try {
            jdbc.sql("""
                            INSERT INTO transfer
                                (case_number, body_id, commissioner_id, regulated_activity, opened_at)
                            VALUES (:caseNumber, :bodyId, :commissionerId, :regulatedActivity, :now)
                            """)
                    .param("caseNumber", transfer.caseNumber())
                    .param("bodyId", transfer.bodyId())
                    .param("commissionerId", transfer.commissionerId())
                    .param("regulatedActivity", transfer.regulatedActivity())
                    .param("now", now())
                    .update();
        } catch (DuplicateKeyException openAlready) {
            throw new Refusal.Conflict("The transfer of " + transfer.caseNumber() + " is open already.");
        }
        transfer.tracks().forEach(track -> need(transfer.caseNumber(), track));
        return get(transfer.caseNumber());
    }

    /** @throws Refusal when the case has no transfer yet */
    public Transfer get(String caseNumber) {
        return find(caseNumber).orElseThrow(() -> new Refusal("There is no transfer of " + caseNumber + " yet."));
    }

    public Optional<Transfer> find(String caseNumber) {
        return jdbc.sql("SELECT * FROM transfer WHERE case_number = :caseNumber")
                .param("caseNumber", caseNumber)
                .query(this::read)
                .optional();
    }

    /**
     * Finishes a track with what it established, or corrects what it established before.
     *
     * @param by who says so
     * @throws Refusal when a contract names another commissioner than the transfer does
     */
    public Transfer complete(String caseNumber, TransferFacts established, String by) {
        var transfer = lockOpen(caseNumber);
        if (established instanceof ContractTerms contract
                && !contract.commissionerId().equals(transfer.commissionerId())) {
            throw new Refusal(
                    "commissionerId",
                    "allowedValues",
                    "The contract of " + caseNumber + " is with " + transfer.commissionerId() + ", not with "
                            + contract.commissionerId() + ".");
        }
        facts.add(caseNumber, established, by);
        return get(caseNumber);
    }

    /** What a track established, in its latest version. */
    public Optional<TransferFacts> facts(String caseNumber, TransferTrack track) {
        return facts.latest(caseNumber, track);
    }

    public Optional<Registration> registration(String caseNumber) {
        return facts.latest(caseNumber, TransferTrack.REGISTRATION).map(Registration.class::cast);
    }

    public Optional<StaffTransfer> staff(String caseNumber) {
        return facts.latest(caseNumber, TransferTrack.STAFF).map(StaffTransfer.class::cast);
    }

    public Optional<ContractTerms> contract(String caseNumber) {
        return facts.latest(caseNumber, TransferTrack.CONTRACT).map(ContractTerms.class::cast);
    }

    /** Everything that stands in the way of going live on a day, in the order of {@link HardStop}. */
    public List<Objection> hardStops(String caseNumber, LocalDate liveOn, GoLiveChecks checks) {
        var readiness = new Readiness(
                liveOn,
                checks.regulates(get(caseNumber)),
                registration(caseNumber).orElse(null),
                staff(caseNumber).orElse(null),
                contract(caseNumber).orElse(null),
                contracts.standing(caseNumber),
                checks);
        return Arrays.stream(HardStop.values())
                .flatMap(rule -> rule.objection(readiness).map(message -> new Objection(rule, message)).stream())
                .toList();
    }

    /**
     * The service goes live.
     *
     * @param liveOn its first day
     * @param by who decides
     * @throws HardStopsRemain when anything stands in the way, whoever decides
     * @throws Refusal.Conflict when the transfer has ended already
     */
    public Transfer goLive(String caseNumber, LocalDate liveOn, String by, GoLiveChecks checks) {
        requireReady(caseNumber, liveOn, checks);
        return end(caseNumber, TransferEnd.Outcome.LIVE, liveOn, null, null, by);
    }

    /**
     * A part of the service goes live; the rest stays with its host.
     *
     * @param serviceLines which part, as people name it
     * @throws Refusal when it is not said which part, or anything stands in the way
     * @throws Refusal.Conflict when the transfer has ended already
     */
    public Transfer goPartlyLive(
            String caseNumber, LocalDate liveOn, String serviceLines, String by, GoLiveChecks checks) {
        if (serviceLines.isBlank()) {
            throw new Refusal("serviceLines", "required", "Say which parts of the service go live.");
        }
        requireReady(caseNumber, liveOn, checks);
        return end(caseNumber, TransferEnd.Outcome.PARTLY_LIVE, liveOn, serviceLines.strip(), null, by);
    }

    /**
     * The transfer is called off.
     *
     * @throws Refusal when no reasons are given
     * @throws Refusal.Conflict when the transfer has ended already
     */
    public Transfer callOff(String caseNumber, String reasons, String by) {
        if (reasons.isBlank()) {
            throw new Refusal("reasons", "required", "Give the reasons why the transfer is called off.");
        }
        lockOpen(caseNumber);
        return end(caseNumber, TransferEnd.Outcome.CALLED_OFF, null, null, reasons.strip(), by);
    }

    /** @throws HardStopsRemain when anything stands in the way of going live on that day */
    void requireReady(String caseNumber, LocalDate liveOn, GoLiveChecks checks) {
        lockOpen(caseNumber);
        var objections = hardStops(caseNumber, liveOn, checks);
        if (!objections.isEmpty()) {
            throw new HardStopsRemain(objections);
        }
    }

    private Transfer end(
            String caseNumber,
            TransferEnd.Outcome outcome,
            @Nullable LocalDate liveOn,
            @Nullable String serviceLines,
            @Nullable String reasons,
            String by) {
        jdbc.sql("""
                        INSERT INTO transfer_end
                            (case_number, outcome, live_on, service_lines, reasons, decided_by, decided_at)
                        VALUES (:caseNumber, :outcome, :liveOn, :serviceLines, :reasons, :by, :now)
                        """)
                .param("caseNumber", caseNumber)
                .param("outcome", outcome.name())
                .param("liveOn", liveOn)
                .param("serviceLines", serviceLines)
                .param("reasons", reasons)
                .param("by", by)
                .param("now", now())
                .update();
        return get(caseNumber);
    }

    /** The day on which a track was last established; nothing while it is not. */
    public Optional<LocalDate> establishedOn(String caseNumber, TransferTrack track) {
        return facts.recordedAt(caseNumber, track).map(at -> LocalDate.ofInstant(at, Days.LONDON));
    }

    int versions(String caseNumber, TransferTrack track) {
        return facts.versions(caseNumber, track);
    }

    /** Waits for whoever else changes this transfer. */
    Transfer lock(String caseNumber) {
        jdbc.sql("SELECT case_number FROM transfer WHERE case_number = :caseNumber FOR UPDATE")
                .param("caseNumber", caseNumber)
                .query(String.class)
                .optional();
        return get(caseNumber);
    }

    /** The same. @throws Refusal.Conflict when it has ended */
    Transfer lockOpen(String caseNumber) {
        var transfer = lock(caseNumber);
        var end = transfer.end();
        if (end != null) {
            throw new Refusal.Conflict("The transfer of " + caseNumber + " has ended already: "
                    + (end.liveOn() == null ? "it was called off." : "the service is live from " + end.liveOn() + "."));
        }
        return transfer;
    }

    private void need(String caseNumber, TransferTrack track) {
        jdbc.sql("INSERT INTO transfer_track (case_number, track) VALUES (:caseNumber, :track)")
                .param("caseNumber", caseNumber)
                .param("track", track.name())
                .update();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC).truncatedTo(ChronoUnit.MICROS);
    }

    private Transfer read(ResultSet row, int index) throws SQLException {
        var caseNumber = row.getString("case_number");
        return new Transfer(
                caseNumber,
                row.getString("body_id"),
                row.getString("commissioner_id"),
                row.getBoolean("regulated_activity"),
                row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                needed(caseNumber),
                finished(caseNumber),
                endOf(caseNumber).orElse(null));
    }

    private Set<TransferTrack> needed(String caseNumber) {
        return jdbc
                .sql("SELECT track FROM transfer_track WHERE case_number = :caseNumber")
                .param("caseNumber", caseNumber)
                .query(String.class)
                .list()
                .stream()
                .map(TransferTrack::valueOf)
                .collect(Collectors.toSet());
    }

    private Set<TransferTrack> finished(String caseNumber) {
        return EnumSet.allOf(TransferTrack.class).stream()
                .filter(track -> facts.versions(caseNumber, track) > 0)
                .filter(track -> track != TransferTrack.CONTRACT
                        || !contracts.standing(caseNumber).lapsed())
                .collect(Collectors.toSet());
    }

    private Optional<TransferEnd> endOf(String caseNumber) {
        return jdbc.sql("SELECT * FROM transfer_end WHERE case_number = :caseNumber")
                .param("caseNumber", caseNumber)
                .query((row, index) -> new TransferEnd(
                        TransferEnd.Outcome.valueOf(row.getString("outcome")),
                        row.getObject("live_on", LocalDate.class),
                        row.getString("service_lines"),
                        row.getString("reasons"),
                        row.getString("decided_by"),
                        row.getObject("decided_at", OffsetDateTime.class).toInstant()))
                .optional();
    }
}
