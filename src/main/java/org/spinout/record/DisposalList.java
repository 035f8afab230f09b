package org.spinout.record;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What goes with each class of records, as {@code disposal.txt} lists it. This is the one door through which content ever
 * leaves Spinout's tables: no other class changes or deletes what is a memory.
 */
final class DisposalList {

    private static final List<Line> LINES =
            Lines.of("disposal.txt").stream().map(Line::of).toList();

    private final JdbcClient jdbc;

    DisposalList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    static List<Line> lines() {
        return LINES;
    }

    /** What of a class a case has, with the hash of each record; nothing is changed. */
    List<Found> find(RecordClass recordClass, String caseNumber) {
        var found = new ArrayList<Found>();
        for (var line : LINES) {
            if (line.recordClass() == recordClass && !line.hash().equals("-")) {
                found.addAll(jdbc.sql("SELECT * FROM " + line.table() + " WHERE " + line.rows() + " ORDER BY "
                                + String.join(", ", line.key()))
                        .param("case", caseNumber)
                        .query((row, index) -> new Found(line.table(), line.reference(row), hash(line, row)))
                        .list());
            }
        }
        return found;
    }

    /** Takes the content away, line by line in the order of the list. */
    void empty(RecordClass recordClass, String caseNumber) {
        for (var line : LINES) {
            if (line.recordClass() == recordClass) {
                jdbc.sql(line.change()).param("case", caseNumber).update();
            }
        }
    }

    /** A record that is about to go. */
    record Found(String table, String reference, String hash) {}

    /**
     * A line of the list.
     *
     * @param key the columns a row is known by; none of them names a person
     * @param rows which rows, as SQL with the parameter {@code :case}
     * @param columns which are emptied; none where the rows go
     * @param hash the column with the record's hash, {@code row}, or {@code -}
     */
    record Line(
            RecordClass recordClass, String table, List<String> key, String rows, List<String> columns, String hash) {

        static Line of(String line) {
            // A condition may hold SQL's own || between blanks.
            var parts = Arrays.stream(line.split("(?<!\\|)\\|(?!\\|)", -1))
                    .map(String::strip)
                    .toList();
            var columns = parts.get(4).equals("all") ? List.<String>of() : list(parts.get(4));
            return new Line(
                    RecordClass.of(parts.get(0)),
                    parts.get(1),
                    list(parts.get(2)),
                    parts.get(3),
                    columns,
                    parts.get(5));
        }

        /** The names of the columns that are emptied. */
        List<String> emptied() {
            return columns.stream()
                    .map(column -> column.replaceAll("[+=].*", ""))
                    .toList();
        }

        String change() {
            return columns.isEmpty()
                    ? "DELETE FROM " + table + " WHERE " + rows
                    : "UPDATE " + table + " SET "
                            + columns.stream().map(this::emptied).collect(Collectors.joining(", ")) + " WHERE " + rows;
        }

        /** What was empty stays empty, so that what hangs on it still holds. */
        private String emptied(String column) {
            if (column.contains("=")) {
                return column.substring(0, column.indexOf('=')) + " = '" + column.substring(column.indexOf('=') + 1)
                        + "'";
            }
            if (column.endsWith("+")) {
                return column.replace("+", "") + " = '" + NewEntry.DISPOSED_OF + " ' || " + key.get(0);
            }
            return column + " = CASE WHEN " + column + " IS NULL THEN NULL ELSE '" + NewEntry.DISPOSED_OF + "' END";
        }

        String reference(ResultSet row) throws SQLException {
            var values = new ArrayList<String>();
            for (var column : key) {
                values.add(row.getString(column));
            }
            return String.join("/", values);
        }

        private static List<String> list(String text) {
            return Arrays.stream(text.split(",")).map(String::strip).toList();
        }
    }

    private static String hash(Line line, ResultSet row) throws SQLException {
        if (!line.hash().equals("row")) {
            return row.getString(line.hash());
        }
        var text = new StringBuilder();
        var columns = row.getMetaData();
        for (var at = 1; at <= columns.getColumnCount(); at++) {
            var value = row.getString(at);
            text.append(columns.getColumnLabel(at).toLowerCase(Locale.ROOT)).append(':');
            text.append(value == null ? "-" : value.getBytes(StandardCharsets.UTF_8).length + ":" + value)
                    .append(';');
        }
        return MerkleTree.sha256OfText(text.toString());
    }
}
