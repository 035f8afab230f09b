package org.spinout.oversight.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spinout.oversight.EngineTables;

class MetersTests {

    private static final Instant NOON = Instant.parse("2026-04-15T12:00:00Z");

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgres"})
    void countWhatWaitsAndWhatFailed(String database) {
        var tables = EngineTables.on(database);
        tables.task("t1", "b1", null, NOON.minusSeconds(9), NOON.minusSeconds(1), null);
        tables.task("t2", "b1", null, NOON.minusSeconds(9), NOON.plusSeconds(1), null);
        job(tables, "due", 3, 1, "2026-04-15 11:59:00");
        job(tables, "later", 3, 1, "2026-04-15 12:01:00");
        job(tables, "held", 3, 2, "2026-04-15 11:59:00");
        job(tables, "failed", 0, 1, "2026-04-15 11:59:00");
        incident(tables, "i1", "i1");
        incident(tables, "i1 above", "i1");

        var meters = meters(tables, new TurnedClock());

        assertThat(figure(meters, "spinout.tasks.open")).isEqualTo(2);
        assertThat(figure(meters, "spinout.tasks.overdue")).isEqualTo(1);
        assertThat(figure(meters, "spinout.jobs.due")).isEqualTo(1);
        assertThat(figure(meters, "spinout.jobs.failed")).isEqualTo(1);
        assertThat(figure(meters, "spinout.incidents.open")).isEqualTo(1);
        assertThat(meters.get("spinout.cases.open")
                        .tag("stage", "BOARD")
                        .gauge()
                        .value())
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgres"})
    void addUpTheLastEntryOfEachPot(String database) {
        var tables = EngineTables.on(database);
        pot(tables, "P1", "2026-27");
        entry(tables, "P1", 1, 500, 0);
        entry(tables, "P1", 2, 300, 200);
        pot(tables, "P2", "2027-28");
        entry(tables, "P2", 1, 1_000, 0);

        var meters = meters(tables, new TurnedClock());
        figure(meters, "spinout.tasks.open");

        assertThat(meters.get("spinout.fund.available")
                        .tag("fund", "SEIF")
                        .gauge()
                        .value())
                .isEqualTo(1_300);
        assertThat(meters.get("spinout.fund.reserved")
                        .tag("fund", "SEIF")
                        .gauge()
                        .value())
                .isEqualTo(200);
        assertThat(meters.get("spinout.fund.available")
                        .tag("fund", "MSP")
                        .gauge()
                        .value())
                .isZero();
        assertThat(meters.get("spinout.fund.available").gauge().getId().getBaseUnit())
                .isEqualTo("pence");
    }

    @Test
    void askTheDatabaseOnceInAQuarterOfAMinute() {
        var tables = EngineTables.on("h2");
        var clock = new TurnedClock();
        var meters = meters(tables, clock);
        assertThat(figure(meters, "spinout.tasks.open")).isZero();

        tables.task("t1", "b1", null, NOON.minusSeconds(9), NOON.minusSeconds(1), null);
        clock.now = NOON.plusSeconds(15);
        assertThat(figure(meters, "spinout.tasks.open")).isZero();
        clock.now = NOON.plusSeconds(16);
        assertThat(figure(meters, "spinout.tasks.open")).isEqualTo(1);
    }

    private static SimpleMeterRegistry meters(EngineTables tables, Clock clock) {
        var registry = new SimpleMeterRegistry();
        var meters = new Meters(new Counter(tables.jdbc, clock));
        meters.bindTo(registry);
        HELD.add(meters);
        return registry;
    }

    /** Gauges hold on to what they measure but weakly. */
    private static final java.util.List<Meters> HELD = new java.util.ArrayList<>();

    private static double figure(SimpleMeterRegistry meters, String name) {
        return meters.get(name).gauge().value();
    }

    private static void job(EngineTables tables, String id, int retries, int suspension, String due) {
        tables.jdbc
                .sql("INSERT INTO ACT_RU_JOB (ID_, REV_, TYPE_, RETRIES_, SUSPENSION_STATE_, DUEDATE_)"
                        + " VALUES (:id, 1, 'timer', :retries, :suspension, :due)")
                .param("id", id)
                .param("retries", retries)
                .param("suspension", suspension)
                .param("due", java.sql.Timestamp.valueOf(due))
                .update();
    }

    private static void incident(EngineTables tables, String id, String cause) {
        tables.jdbc
                .sql("INSERT INTO ACT_RU_INCIDENT (ID_, REV_, INCIDENT_TIMESTAMP_, INCIDENT_TYPE_, CAUSE_INCIDENT_ID_)"
                        + " VALUES (:id, 1, CURRENT_TIMESTAMP, 'failedJob', :cause)")
                .param("id", id)
                .param("cause", cause)
                .update();
    }

    private static void pot(EngineTables tables, String id, String year) {
        tables.jdbc
                .sql(
                        "INSERT INTO pot (pot_id, fund_id, kind, financial_year) VALUES (:id, 'SEIF', 'REVENUE_GRANT', :year)")
                .param("id", id)
                .param("year", year)
                .update();
    }

    private static void entry(EngineTables tables, String pot, int number, long available, long reserved) {
        tables.jdbc
                .sql(
                        "INSERT INTO ledger_entry (pot_id, entry_number, subject, part, kind, amount_pence, moved_from, moved_to,"
                                + " available_pence, reserved_pence, committed_pence, paid_pence, recorded_at, booked_on, entered_on)"
                                + " VALUES (:pot, :number, :subject, 'x', 'BUDGET', 1, 'OUTSIDE', 'AVAILABLE', :available, :reserved, 0, 0,"
                                + " CURRENT_TIMESTAMP, DATE '2026-04-01', DATE '2026-04-01')")
                .param("pot", pot)
                .param("number", number)
                .param("subject", pot + number)
                .param("available", available)
                .param("reserved", reserved)
                .update();
    }

    private static final class TurnedClock extends Clock {

        private Instant now = NOON;

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return fixed(now, zone);
        }
    }
}
