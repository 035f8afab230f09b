package org.spinout.contract;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.spinout.shared.Days;
import org.spinout.shared.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The decisions to go live, and what came of each: a decision is made some days ahead, and is carried out on its day, or
 * called off before it. Service lines may follow one another.
 *
 * <p>No two decisions stand at once: whoever comes second is told so, {@link Refusal.Conflict}. The hard stops are asked when
 * it is decided and once more on the day.
 */
@Component
@Transactional
public class GoLives {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Transfers transfers;
    private final Contracts contracts;

    public GoLives(JdbcClient jdbc, Clock clock, Transfers transfers, Contracts contracts) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.transfers = transfers;
        this.contracts = contracts;
    }

    /**
     * Decides that a service, or some of its lines, go live on a day.
     *
     * @param missing what is not in place and needs somebody who sees to it
     * @throws HardStopsRemain when anything stands in the way, whoever decides
     * @throws Refusal when something is missing that nobody sees to, or a line is none of the contract's
     * @throws Refusal.Conflict when a decision stands already, or the transfer has ended
     */
    public void decide(String caseNumber, GoLivePlan plan, Set<SoftStop> missing, String by, GoLiveChecks checks) {
        transfers.lockOpen(caseNumber);
        pending(caseNumber).ifPresent(stands -> {
            throw new Refusal.Conflict("It is decided already that " + caseNumber + " goes live on "
                    + Days.inWords(stands.liveOn()) + ".");
        });
        transfers.requireReady(caseNumber, plan.liveOn(), checks);
        requireKnown(caseNumber, plan.lines());
        plan.requireOwned(missing);
        add(caseNumber, plan, by);
    }

    /** The decision that waits for its day. */
    @Transactional(readOnly = true)
    public Optional<GoLivePlan> pending(String caseNumber) {
        return jdbc.sql("""
                        SELECT number, live_on FROM go_live
                        WHERE case_number = :caseNumber AND carried_out_at IS NULL AND called_off_at IS NULL
                        """)
                .param("caseNumber", caseNumber)
                .query((row, index) -> new GoLivePlan(
                        row.getObject("live_on", LocalDate.class),
                        linesOf(caseNumber, row.getInt("number")),
                        followUps(caseNumber, row.getInt("number"))))
                .optional();
    }

    /** Every follow-up with which a service went live, or will. */
    @Transactional(readOnly = true)
    public List<FollowUp> followUps(String caseNumber) {
        return numbers(caseNumber).stream()
                .flatMap(number -> followUps(caseNumber, number).stream())
                .toList();
    }

    /**
     * The day has come: the service goes live, unless something stands in the way by now.
     *
     * @return what stands in the way; nothing when the service is live
     * @throws Refusal when no decision waits
     */
    public List<Objection> carryOut(String caseNumber, String by, GoLiveChecks checks) {
        transfers.lock(caseNumber);
        var plan = pending(caseNumber)
                .orElseThrow(() -> new Refusal("Nobody has decided that " + caseNumber + " goes live."));
        var objections = transfers.hardStops(caseNumber, plan.liveOn(), checks);
        if (objections.isEmpty()) {
            end(caseNumber, plan, by, checks);
            jdbc.sql(
                            "UPDATE go_live SET carried_out_at = :now WHERE case_number = :caseNumber AND carried_out_at IS NULL"
                                    + " AND called_off_at IS NULL")
                    .param("now", now())
                    .param("caseNumber", caseNumber)
                    .update();
        }
        return objections;
    }

    /** Takes the waiting decision back, if there is one. */
    public void callOff(String caseNumber, String reasons) {
        transfers.lock(caseNumber);
        jdbc.sql("""
                        UPDATE go_live SET called_off_at = :now, reasons = :reasons
                        WHERE case_number = :caseNumber AND carried_out_at IS NULL AND called_off_at IS NULL
                        """)
                .param("now", now())
                .param("reasons", reasons)
                .param("caseNumber", caseNumber)
                .update();
    }

    /** The lines of the contract that are neither live nor staying with their host, in the contract's order. */
    @Transactional(readOnly = true)
    public List<String> waiting(String caseNumber) {
        var waiting = new ArrayList<>(linesOfContract(caseNumber));
        waiting.removeAll(names("""
                SELECT l.line FROM go_live_line l JOIN go_live g
                    ON g.case_number = l.case_number AND g.number = l.number
                WHERE l.case_number = :caseNumber AND g.carried_out_at IS NOT NULL
                """, caseNumber));
        waiting.removeAll(names("SELECT line FROM line_staying WHERE case_number = :caseNumber", caseNumber));
        return waiting;
    }

    /**
     * More lines follow those that are live.
     *
     * @throws HardStopsRemain when anything stands in the way
     * @throws Refusal when a line does not wait, or the service is not partly live
     */
    public void follow(String caseNumber, List<String> lines, LocalDate liveOn, String by, GoLiveChecks checks) {
        transfers.lock(caseNumber);
        requirePartlyLive(caseNumber);
        requireKnown(caseNumber, lines);
        if (lines.isEmpty()) {
            throw new Refusal("linesLive", "required", "Tick the service lines that go live.");
        }
        var objections = transfers.hardStops(caseNumber, liveOn, checks);
        if (!objections.isEmpty()) {
            throw new HardStopsRemain(objections);
        }
        add(caseNumber, new GoLivePlan(liveOn, lines, List.of()), by);
        jdbc.sql("UPDATE go_live SET carried_out_at = :now WHERE case_number = :caseNumber AND carried_out_at IS NULL"
                        + " AND called_off_at IS NULL")
                .param("now", now())
                .param("caseNumber", caseNumber)
                .update();
    }

    /** A line stays with its host for good. @throws Refusal when no reasons are given, or the line does not wait */
    public void stay(String caseNumber, List<String> lines, String reasons, String by) {
        if (reasons.isBlank()) {
            throw new Refusal("reasons", "required", "Say why the rest stays where it is.");
        }
        transfers.lock(caseNumber);
        requireKnown(caseNumber, lines);
        lines.forEach(line -> jdbc.sql("""
                        INSERT INTO line_staying (case_number, line, reasons, decided_by, decided_at)
                        VALUES (:caseNumber, :line, :reasons, :by, :now)
                        """)
                .param("caseNumber", caseNumber)
                .param("line", line)
                .param("reasons", reasons.strip())
                .param("by", by)
                .param("now", now())
                .update());
    }

    private void end(String caseNumber, GoLivePlan plan, String by, GoLiveChecks checks) {
        if (isWhole(plan, waiting(caseNumber))) {
            transfers.goLive(caseNumber, plan.liveOn(), by, checks);
        } else {
            transfers.goPartlyLive(caseNumber, plan.liveOn(), String.join(", ", plan.lines()), by, checks);
        }
    }

    /** A part that people only named, of a service without lines in its contract, is never the whole. */
    private static boolean isWhole(GoLivePlan plan, List<String> waiting) {
        return plan.lines().isEmpty() || (!waiting.isEmpty() && plan.lines().containsAll(waiting));
    }

    private void requirePartlyLive(String caseNumber) {
        var end = transfers.get(caseNumber).end();
        if (end == null || end.outcome() != TransferEnd.Outcome.PARTLY_LIVE) {
            throw new Refusal("Only a service that is partly live can be followed by more of it.");
        }
    }

    private void requireKnown(String caseNumber, List<String> lines) {
        var waiting = linesOfContract(caseNumber).isEmpty() ? lines : waiting(caseNumber);
        lines.stream().filter(line -> !waiting.contains(line)).findFirst().ifPresent(line -> {
            throw new Refusal(
                    "linesLive", "allowedValues", "\"" + line + "\" is no service line that still waits to go live.");
        });
    }

    private List<String> linesOfContract(String caseNumber) {
        return contracts.find(caseNumber).map(Contract::clauses).map(ContractClauses::lines).orElse(List.of()).stream()
                .map(ServiceLine::name)
                .toList();
    }

    private void add(String caseNumber, GoLivePlan plan, String by) {
        var number = numbers(caseNumber).size() + 1;
        jdbc.sql("""
                        INSERT INTO go_live (case_number, number, live_on, decided_by, decided_at)
                        VALUES (:caseNumber, :number, :liveOn, :by, :now)
                        """)
                .param("caseNumber", caseNumber)
                .param("number", number)
                .param("liveOn", plan.liveOn())
                .param("by", by)
                .param("now", now())
                .update();
        plan.lines()
                .forEach(line -> jdbc.sql(
                                "INSERT INTO go_live_line (case_number, number, line) VALUES (:caseNumber, :number, :line)")
                        .params(Map.of("caseNumber", caseNumber, "number", number, "line", line))
                        .update());
        plan.followUps()
                .forEach(followUp -> jdbc.sql("""
                        INSERT INTO go_live_follow_up (case_number, number, soft_stop, owner, due_on)
                        VALUES (:caseNumber, :number, :stop, :owner, :by)
                        """)
                        .param("caseNumber", caseNumber)
                        .param("number", number)
                        .param("stop", followUp.stop().name())
                        .param("owner", followUp.owner().strip())
                        .param("by", followUp.by())
                        .update());
    }

    private List<Integer> numbers(String caseNumber) {
        return jdbc.sql("SELECT number FROM go_live WHERE case_number = :caseNumber ORDER BY number")
                .param("caseNumber", caseNumber)
                .query(Integer.class)
                .list();
    }

    private List<String> linesOf(String caseNumber, int number) {
        return jdbc.sql(
                        "SELECT line FROM go_live_line WHERE case_number = :caseNumber AND number = :number ORDER BY line")
                .params(Map.of("caseNumber", caseNumber, "number", number))
                .query(String.class)
                .list();
    }

    private List<FollowUp> followUps(String caseNumber, int number) {
        return jdbc.sql("""
                        SELECT * FROM go_live_follow_up WHERE case_number = :caseNumber AND number = :number
                        ORDER BY soft_stop
                        """)
                .params(Map.of("caseNumber", caseNumber, "number", number))
                .query((row, index) -> new FollowUp(
                        SoftStop.valueOf(row.getString("soft_stop")),
                        row.getString("owner"),
                        row.getObject("due_on", LocalDate.class)))
                .list();
    }

    private List<String> names(String query, String caseNumber) {
        return jdbc.sql(query)
                .param("caseNumber", caseNumber)
                .query(String.class)
                .list();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC).truncatedTo(ChronoUnit.MICROS);
    }
}
