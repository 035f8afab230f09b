package org.spinout.oversight.workload;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spinout.organisation.WorkingDays;
import org.spinout.oversight.EngineTables;

/** It is noon on Wednesday 15 April 2026. Good Friday was the 3rd, Easter Monday the 6th. Figures are counted by hand. */
class WorkloadsTests {

    private static final Instant NOW = Instant.parse("2026-04-15T12:00:00Z");
    private static final Set<String> OURS = Set.of("b1", "b2");

    private int tasks;

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgres"})
    void countsOpenTasksByRoleAndBody(String database) {
        var tables = EngineTables.on(database);
        open(tables, "b1", "sponsors", "2026-04-14T09:00:00Z", "2026-04-20T16:00:00Z");
        open(tables, "b1", "sponsors", "2026-04-01T09:00:00Z", "2026-04-10T16:00:00Z");
        open(tables, "b2", "sponsors", "2026-01-05T09:00:00Z", "2026-02-10T16:00:00Z");
        open(tables, "b2", null, "2026-03-17T09:00:00Z", "2026-05-10T16:00:00Z");
        open(tables, "b3", "sponsors", "2026-03-17T09:00:00Z", "2026-03-18T16:00:00Z");
        over(tables, "b1", "sponsors", "2026-03-17T09:00:00Z", "2026-03-18T16:00:00Z", "2026-03-20T09:00:00Z");

        var workloads = workloads(tables);

        // 1 April is eight working days ago, for Easter is between; 17 March is nineteen.
        assertThat(workloads.loads(OURS))
                .containsExactly(
                        new Load("sponsors", "b1", 2, 1, 2, List.of(1L, 1L, 0L, 0L, 0L)),
                        new Load("sponsors", "b2", 1, 1, 1, List.of(0L, 0L, 0L, 0L, 1L)),
                        new Load("", "b2", 1, 0, 1, List.of(0L, 0L, 1L, 0L, 0L)));
        assertThat(workloads.all(OURS)).isEqualTo(new Load("", "", 4, 2, 4, List.of(1L, 1L, 1L, 0L, 1L)));
    }

    @Test
    void countsATaskOfTwoRolesWithEachAndOnceInAll() {
        var tables = EngineTables.on("h2");
        open(tables, "b1", "sponsors", "2026-04-14T09:00:00Z", "2026-04-20T16:00:00Z");
        tables.offer("t1", "oversight", NOW, true);

        assertThat(workloads(tables).loads(OURS))
                .hasSize(2)
                .allSatisfy(load -> assertThat(load.open()).isEqualTo(1));
        assertThat(workloads(tables).all(OURS).open()).isEqualTo(1);
    }

    @Test
    void putsEveryDayIntoItsBand() {
        var tables = EngineTables.on("h2");
        // From Wednesday 8 April there are five working days to the 15th, from Tuesday 7 April six.
        open(tables, "b1", "sponsors", "2026-04-08T00:00:01Z", "2026-04-20T16:00:00Z");
        open(tables, "b1", "sponsors", "2026-04-07T22:59:00Z", "2026-04-20T16:00:00Z");

        assertThat(workloads(tables).all(OURS).ages()).containsExactly(1L, 1L, 0L, 0L, 0L);
    }

    @Test
    void countsNoWeekendWhenAskedAtOne() {
        var tables = EngineTables.on("h2");
        open(tables, "b1", "sponsors", "2026-04-10T09:00:00Z", "2026-04-30T16:00:00Z");

        var sunday = clock(Instant.parse("2026-04-19T12:00:00Z"));

        assertThat(new Workloads(tables.jdbc, new WorkingDays(sunday), sunday)
                        .all(OURS)
                        .ages())
                .as("from Friday the 10th to Sunday the 19th are five working days")
                .containsExactly(1L, 0L, 0L, 0L, 0L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgres"})
    void followsWhatWasOpenFromWeekToWeek(String database) {
        var tables = EngineTables.on(database);
        open(tables, "b1", "sponsors", "2026-03-31T09:00:00Z", "2026-04-10T16:00:00Z");
        over(tables, "b1", "sponsors", "2026-03-20T09:00:00Z", "2026-03-27T16:00:00Z", "2026-04-02T09:00:00Z");
        open(tables, "b3", "sponsors", "2026-03-01T09:00:00Z", "2026-03-10T16:00:00Z");

        var trend = workloads(tables).trend(OURS);

        assertThat(trend).hasSize(Workloads.WEEKS + 1);
        assertThat(trend.get(0)).isEqualTo(new WeekEnd(LocalDate.of(2026, 1, 26), 0, 0));
        assertThat(trend.subList(8, 13))
                .containsExactly(
                        new WeekEnd(LocalDate.of(2026, 3, 23), 1, 0),
                        new WeekEnd(LocalDate.of(2026, 3, 30), 1, 1),
                        new WeekEnd(LocalDate.of(2026, 4, 6), 1, 0),
                        new WeekEnd(LocalDate.of(2026, 4, 13), 1, 1),
                        new WeekEnd(LocalDate.of(2026, 4, 15), 1, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgres"})
    void tellsWhatCameAndWentSinceLastMonth(String database) {
        var tables = EngineTables.on(database);
        // Open then and now; open then and done; come and done; come and open; done before.
        open(tables, "b1", "sponsors", "2026-03-01T09:00:00Z", "2026-03-10T16:00:00Z");
        over(tables, "b1", "sponsors", "2026-03-02T09:00:00Z", "2026-04-10T16:00:00Z", "2026-04-02T09:00:00Z");
        over(tables, "b1", "sponsors", "2026-03-20T09:00:00Z", "2026-04-10T16:00:00Z", "2026-04-02T09:00:00Z");
        open(tables, "b2", "sponsors", "2026-03-20T09:00:00Z", "2026-04-10T16:00:00Z");
        open(tables, "b2", "sponsors", "2026-03-21T09:00:00Z", "2026-05-10T16:00:00Z");
        over(tables, "b1", "sponsors", "2026-02-20T09:00:00Z", "2026-03-10T16:00:00Z", "2026-03-02T09:00:00Z");
        open(tables, "b3", "sponsors", "2026-03-20T09:00:00Z", "2026-04-10T16:00:00Z");
        open(tables, "b1", null, "2026-03-20T09:00:00Z", "2026-05-10T16:00:00Z");

        assertThat(workloads(tables).lastMonth()).isEqualTo(LocalDate.of(2026, 3, 15));
        assertThat(workloads(tables).changes(OURS))
                .containsExactly(new Change("sponsors", 2, 3, 2, 3, 1, 2), new Change("", 0, 1, 0, 1, 0, 0))
                .allSatisfy(change -> assertThat(change.openThen() + change.came() - change.done())
                        .isEqualTo(change.openNow()));
    }

    @Test
    void showsNothingToWhoMaySeeNoBody() {
        var tables = EngineTables.on("h2");
        open(tables, "b1", "sponsors", "2026-03-01T09:00:00Z", "2026-03-10T16:00:00Z");

        assertThat(workloads(tables).loads(Set.of())).isEmpty();
        assertThat(workloads(tables).changes(Set.of())).isEmpty();
        assertThat(workloads(tables).trend(Set.of()))
                .allSatisfy(week -> assertThat(week.open()).isZero());
    }

    private void open(EngineTables tables, String body, @Nullable String role, String start, String due) {
        tables.task("t" + ++tasks, body, role, Instant.parse(start), Instant.parse(due), null);
    }

    private void over(EngineTables tables, String body, @Nullable String role, String start, String due, String end) {
        tables.task("t" + ++tasks, body, role, Instant.parse(start), Instant.parse(due), Instant.parse(end));
    }

    private static Workloads workloads(EngineTables tables) {
        return new Workloads(tables.jdbc, days(), clock(NOW));
    }

    private static WorkingDays days() {
        return new WorkingDays(clock(NOW));
    }

    private static Clock clock(Instant now) {
        return Clock.fixed(now, ZoneOffset.UTC);
    }
}
