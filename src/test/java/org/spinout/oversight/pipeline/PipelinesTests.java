package org.spinout.oversight.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spinout.proposal.ProposalMove.ACCEPT_EXPRESSION;
import static org.spinout.proposal.ProposalMove.APPROVE;
import static org.spinout.proposal.ProposalMove.BEGIN_TRANSFER;
import static org.spinout.proposal.ProposalMove.GO_LIVE;
import static org.spinout.proposal.ProposalMove.REFER_TO_BOARD;
import static org.spinout.proposal.ProposalMove.REJECT;
import static org.spinout.proposal.ProposalMove.RESTART;
import static org.spinout.proposal.ProposalMove.SUBMIT_CASE;
import static org.spinout.proposal.ProposalMove.SUBMIT_EXPRESSION;
import static org.spinout.proposal.ProposalMove.WITHDRAW;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spinout.organisation.Bodies;
import org.spinout.organisation.Body;
import org.spinout.organisation.BodyKind;
import org.spinout.oversight.FigureTable;
import org.spinout.oversight.FigureTable.Line;
import org.spinout.oversight.forecast.ForecastRoom;
import org.spinout.shared.Money;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Seven cases of two bodies, and one of a third that nobody here may see. */
class PipelinesTests {

    private static final Set<String> OURS = Set.of("b1", "b2");
    private static final String OTHER_SCHEME = "PUBLIC_SERVICE_MUTUAL";

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgres"})
    void countsEveryCaseOfTheRegisterOnceInEveryTable(String database) {
        var tables = pipelines(sevenCases(database)).of(OURS);

        var register = 7L;
        for (var id : List.of("stage", "scheme", "region", "wave")) {
            var table = table(tables, id);
            var sum = table.lines().get(table.lines().size() - 1);
            assertThat(sum.sum()).isTrue();
            var all = id.equals("stage") ? 0 : sum.figures().size() - 1;
            assertThat(sum.figures().get(all)).as(id).isEqualTo(register);
            for (var column = 0; column < sum.figures().size(); column++) {
                assertThat(sumOf(table, column))
                        .as(id + " " + column)
                        .isEqualTo(sum.figures().get(column));
            }
        }
    }

    @Test
    void saysWhereCasesStand() {
        var tables = pipelines(sevenCases("h2")).of(OURS);

        assertThat(figures(tables, "stage", "Expression of interest")).containsExactly(1L, 0L);
        assertThat(figures(tables, "stage", "Business case")).containsExactly(2L, 1L);
        assertThat(figures(tables, "stage", "Transfer")).containsExactly(1L, 0L);
        assertThat(figures(tables, "stage", "Live")).containsExactly(1L, 0L);
        assertThat(figures(tables, "stage", "Rejected")).containsExactly(1L, 0L);
        assertThat(figures(tables, "stage", "Withdrawn")).containsExactly(1L, 0L);
        assertThat(figures(tables, "scheme", "Public service mutual"))
                .containsExactly(1L, 0L, 0L, 0L, 0L, 0L, 0L, 0L, 1L);
        assertThat(figures(tables, "region", "London")).containsExactly(0L, 2L, 0L, 0L, 0L, 1L, 1L, 2L, 6L);
        assertThat(figures(tables, "wave", "First wave")).containsExactly(0L, 0L, 0L, 0L, 0L, 1L, 1L, 0L, 2L);
    }

    /** One restarted after the board: it has gone on from its business case all the same, and stands in it again. */
    @Test
    void followsCasesFromStageToStage() {
        var tables = pipelines(sevenCases("h2")).of(OURS);

        assertThat(figures(tables, "conversion", "Expression of interest")).containsExactly(7L, 5L, 1L, 1L, "83%");
        assertThat(figures(tables, "conversion", "Business case")).containsExactly(5L, 4L, 1L, 0L, "100%");
        assertThat(figures(tables, "conversion", "Assurance before the board")).containsExactly(0L, 0L, 0L, 0L, null);
        assertThat(figures(tables, "conversion", "Board decision")).containsExactly(4L, 2L, 1L, 1L, "67%");
        assertThat(figures(tables, "conversion", "Transfer")).containsExactly(2L, 1L, 1L, 0L, "100%");
        assertThat(table(tables, "conversion").lines())
                .allSatisfy(line ->
                        assertThat(number(line, 0)).isEqualTo(number(line, 1) + number(line, 2) + number(line, 3)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgres"})
    void addsUpWhatTheLedgerSaysOfTheseCases(String database) {
        var room = sevenCases(database);
        var numbers = room.jdbc.queryForList("SELECT number FROM proposal ORDER BY number", String.class);
        room.jdbc.update(
                "INSERT INTO pot (pot_id, fund_id, kind, financial_year) VALUES ('P', 'SEIF', 'REVENUE_GRANT', '2026-27')");
        award(room, "AW-1", numbers.get(0), 100_000, 60_000, 25_000);
        award(room, "AW-2", numbers.get(1), 50_000, 0, 0);
        award(room, "AW-3", numbers.get(7), 900_000, 0, 0);

        var tables = pipelines(room).of(OURS);

        assertThat(figures(tables, "money", "All funds"))
                .containsExactly(new Money(90_000), new Money(35_000), new Money(25_000));
        assertThat(figures(tables, "money", "Social Enterprise Investment Fund"))
                .isEqualTo(figures(tables, "money", "All funds"));
        assertThat(FigureTable.asCsv(tables)).contains("Promised and paid,All funds,Paid,250.00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgres"})
    void saysHowThoseDoThatWereLaunched(String database) {
        var room = sevenCases(database);
        var numbers = room.jdbc.queryForList("SELECT number FROM proposal ORDER BY number", String.class);
        for (var at : new int[] {0, 1, 2, 3, 7}) {
            room.jdbc.update(
                    "INSERT INTO enterprise VALUES (?, 'e', 'Ripplez', 'cic', '1', DATE '2025-01-01', 'b1', DATE '2025-02-01', 50, 6,"
                            + " TIMESTAMP WITH TIME ZONE '2025-02-01 00:00:00+00')",
                    numbers.get(at));
        }
        warn(room, numbers.get(0), false);
        warn(room, numbers.get(1), true);
        warn(room, numbers.get(2), false);
        room.jdbc.update(
                "INSERT INTO enterprise_end VALUES (?, 'insolvent', DATE '2026-01-01', TIMESTAMP WITH TIME ZONE '2026-01-01 00:00:00+00')",
                numbers.get(2));

        var tables = pipelines(room).of(OURS);

        assertThat(figures(tables, "launched", "Running, no open warning")).containsExactly(2L);
        assertThat(figures(tables, "launched", "Running, struggling")).containsExactly(1L);
        assertThat(figures(tables, "launched", "Exited")).containsExactly(1L);
        assertThat(figures(tables, "launched", "All that were launched")).containsExactly(4L);
    }

    @Test
    void showsNothingToWhoMaySeeNoBody() {
        assertThat(pipelines(sevenCases("h2")).of(Set.of())).isEmpty();
    }

    private static ForecastRoom sevenCases(String database) {
        var room = new ForecastRoom(database);
        var bodies = new Bodies(JdbcClient.create(room.jdbc));
        bodies.register(new Body("b1", "Thameside", BodyKind.PCT, "London"));
        bodies.register(new Body("b2", "Northmoor", BodyKind.PCT, "North East"));
        bodies.register(new Body("b3", "Southgate", BodyKind.PCT, "London"));
        room.open(OTHER_SCHEME, "b2");
        var accepted = accepted(room, "b1");
        room.hold(accepted);
        var transferred = before(room, "b1");
        room.move(transferred, APPROVE, BEGIN_TRANSFER);
        var live = before(room, "b1");
        room.move(live, APPROVE, BEGIN_TRANSFER, GO_LIVE);
        room.move(before(room, "b1"), RESTART);
        room.move(before(room, "b1"), REJECT);
        room.move(room.open(ForecastRoom.SCHEME, "b1"), WITHDRAW);
        before(room, "b3");
        room.jdbc.update("INSERT INTO wave (number, name, scheme, state, opened_by, opened_at)"
                + " VALUES ('WV-1', 'First wave', 'RIGHT_TO_REQUEST', 'GATHERED', 'x', CURRENT_TIMESTAMP)");
        for (var one : List.of(transferred, live)) {
            room.jdbc.update(
                    "INSERT INTO wave_proposal VALUES ('WV-1', ?, 'School nursing', 'Thameside', 'London', 6, 100, TRUE, NULL)",
                    one);
        }
        return room;
    }

    private static String accepted(ForecastRoom room, String body) {
        var number = room.open(ForecastRoom.SCHEME, body);
        room.move(number, SUBMIT_EXPRESSION, ACCEPT_EXPRESSION);
        return number;
    }

    private static String before(ForecastRoom room, String body) {
        var number = accepted(room, body);
        room.move(number, SUBMIT_CASE, REFER_TO_BOARD);
        return number;
    }

    private static void award(
            ForecastRoom room, String number, String caseNumber, long offered, long agreed, long paid) {
        room.jdbc.update(
                "INSERT INTO award (award_number, case_number, product, requested_pence, purpose, applied_by, applied_at, state)"
                        + " VALUES (?, ?, 'REVENUE_GRANT', 1000000, 'Vans', 'x', CURRENT_TIMESTAMP, 'APPLIED')",
                number,
                caseNumber);
        entry(room, number, "RESERVE", "AVAILABLE", "RESERVED", offered);
        entry(room, number, "COMMIT", "RESERVED", "COMMITTED", agreed);
        entry(room, number, "PAY", "COMMITTED", "PAID", paid);
    }

    private static void entry(ForecastRoom room, String award, String kind, String from, String to, long amount) {
        if (amount == 0) {
            return;
        }
        room.jdbc.update(
                "INSERT INTO ledger_entry (pot_id, entry_number, subject, part, kind, amount_pence, moved_from, moved_to,"
                        + " available_pence, reserved_pence, committed_pence, paid_pence, recorded_at, booked_on, entered_on)"
                        + " SELECT 'P', COUNT(*) + 1, ?, 'whole', ?, ?, ?, ?, 0, 0, 0, 0, CURRENT_TIMESTAMP,"
                        + " DATE '2026-03-02', DATE '2026-03-02' FROM ledger_entry",
                award,
                kind,
                amount,
                from,
                to);
    }

    private static void warn(ForecastRoom room, String caseNumber, boolean over) {
        room.jdbc.update(
                "INSERT INTO enterprise_warning VALUES (?, 1, DATE '2025-12-01', 3, 100, 6, 'Short.', 'x',"
                        + " TIMESTAMP WITH TIME ZONE '2025-12-01 00:00:00+00')",
                caseNumber);
        if (over) {
            room.jdbc.update(
                    "INSERT INTO enterprise_warning_end VALUES (?, 1, 'recovered', TIMESTAMP WITH TIME ZONE '2025-12-09 00:00:00+00')",
                    caseNumber);
        }
    }

    private static Pipelines pipelines(ForecastRoom room) {
        return new Pipelines(new PipelineRows(JdbcClient.create(room.jdbc)), room.decisions());
    }

    private static FigureTable table(List<FigureTable> tables, String id) {
        return tables.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
    }

    private static List<@Nullable Object> figures(List<FigureTable> tables, String id, String line) {
        return table(tables, id).lines().stream()
                .filter(one -> one.name().equals(line))
                .findFirst()
                .orElseThrow()
                .figures();
    }

    private static long sumOf(FigureTable table, int column) {
        return table.lines().stream()
                .filter(line -> !line.sum())
                .mapToLong(line -> number(line, column))
                .sum();
    }

    private static long number(Line line, int column) {
        return ((Number) java.util.Objects.requireNonNull(line.figures().get(column))).longValue();
    }
}
