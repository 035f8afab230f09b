package org.spinout.oversight.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What waits in the cases of one page, read for all of them at once. */
final class OpenTasks {

    private static final int AT_A_TIME = 500;

    private final JdbcClient jdbc;

    OpenTasks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Waiting(
            String caseNumber,
            String taskId,
            String name,
            @Nullable Instant since,
            @Nullable Instant due,
            @Nullable String role,
            @Nullable String person) {}

    List<RegisterRow> fillIn(List<RegisterRow> rows, Instant now) {
        if (rows.isEmpty()) {
            return rows;
        }
        if (rows.size() > AT_A_TIME) {
            throw new IllegalArgumentException("A page has at most " + AT_A_TIME + " cases");
        }
        var numbers = rows.stream().map(RegisterRow::number).toList();
        var held = held(numbers);
        var waiting = waiting(numbers).stream().collect(Collectors.groupingBy(Waiting::caseNumber));
        return rows.stream()
                .map(row ->
                        filled(row, held.contains(row.number()), waiting.getOrDefault(row.number(), List.of()), now))
                .toList();
    }

    private List<String> held(List<String> numbers) {
        return jdbc.sql("SELECT case_number FROM case_hold WHERE lifted_at IS NULL AND case_number IN (:numbers)")
                .param("numbers", numbers)
                .query(String.class)
                .list();
    }

    private List<Waiting> waiting(List<String> numbers) {
        return jdbc.sql("""
                        SELECT instance.business_key_, task.id_, task.name_, task.create_time_, task.due_date_,
                            task.assignee_, link.group_id_, link.user_id_
                        FROM act_ru_execution instance
                            JOIN act_ru_task task ON task.proc_inst_id_ = instance.id_
                            LEFT JOIN act_ru_identitylink link ON link.task_id_ = task.id_
                        WHERE instance.business_key_ IN (:numbers)
                        """).param("numbers", numbers).query(OpenTasks::read).list();
    }

    private static RegisterRow filled(RegisterRow row, boolean held, List<Waiting> waiting, Instant now) {
        var first = waiting.stream()
                .min(Comparator.comparing(Waiting::due, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(Waiting::taskId))
                .orElse(null);
        var due = first == null ? null : first.due();
        return new RegisterRow(
                row.number(),
                row.serviceName(),
                row.bodyId(),
                row.bodyName(),
                row.region(),
                row.scheme(),
                row.state(),
                row.openedAt(),
                held,
                named(waiting, Waiting::role),
                named(waiting, Waiting::person),
                first == null ? null : first.name(),
                first == null ? null : first.since(),
                due,
                due != null && due.isBefore(now));
    }

    private static List<String> named(List<Waiting> waiting, Function<Waiting, @Nullable String> who) {
        return waiting.stream()
                .map(who)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .distinct()
                .sorted()
                .toList();
    }

    /** Where somebody has taken a task, it waits for nobody else. */
    private static Waiting read(ResultSet row, int index) throws SQLException {
        var assignee = row.getString("assignee_");
        return new Waiting(
                row.getString("business_key_"),
                row.getString("id_"),
                row.getString("name_"),
                moment(row.getTimestamp("create_time_")),
                moment(row.getTimestamp("due_date_")),
                assignee == null ? row.getString("group_id_") : null,
                assignee == null ? row.getString("user_id_") : assignee);
    }

    private static @Nullable Instant moment(@Nullable Timestamp time) {
        return time == null ? null : time.toInstant();
    }
}
