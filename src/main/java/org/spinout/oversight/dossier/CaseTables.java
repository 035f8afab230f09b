package org.spinout.oversight.dossier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads tables as they are, whatever the database calls its types. */
@Component
class CaseTables {

    private final JdbcClient jdbc;

    CaseTables(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Table of(Sheet sheet, String caseNumber) {
        return read(sheet.sql(), caseNumber);
    }

    /** @param sql with the parameter {@code :case} */
    Table read(String sql, String caseNumber) {
        var columns = new ArrayList<String>();
        var rows = new ArrayList<Map<String, @Nullable Object>>();
        jdbc.sql(sql).param("case", caseNumber).query((ResultSet result) -> {
            columns.addAll(columnsOf(result));
            while (result.next()) {
                rows.add(row(result, columns));
            }
            return rows;
        });
        return new Table(columns, rows);
    }

    private static List<String> columnsOf(ResultSet result) throws SQLException {
        var columns = new ArrayList<String>();
        for (var at = 1; at <= result.getMetaData().getColumnCount(); at++) {
            columns.add(result.getMetaData().getColumnLabel(at).toLowerCase(Locale.ROOT));
        }
        return columns;
    }

    private static Map<String, @Nullable Object> row(ResultSet result, List<String> columns) throws SQLException {
        var row = new LinkedHashMap<String, @Nullable Object>();
        for (var at = 1; at <= columns.size(); at++) {
            row.put(columns.get(at - 1), value(result, at));
        }
        return row;
    }

    private static @Nullable Object value(ResultSet result, int at) throws SQLException {
        if (result.getObject(at) == null) {
            return null;
        }
        var value = switch (result.getMetaData().getColumnType(at)) {
            case Types.BIGINT, Types.INTEGER, Types.SMALLINT -> result.getLong(at);
            case Types.BOOLEAN, Types.BIT -> result.getBoolean(at);
            case Types.NUMERIC, Types.DECIMAL -> result.getBigDecimal(at).stripTrailingZeros();
            case Types.DATE -> result.getDate(at).toLocalDate().toString();
            case Types.TIME -> result.getTime(at).toLocalTime().toString();
            case Types.TIMESTAMP, Types.TIMESTAMP_WITH_TIMEZONE -> moment(result, at);
            default -> result.getString(at);
        };
        return value;
    }

    /** The engine's moments know no zone; the JVM runs in UTC, and so do they. */
    private static String moment(ResultSet result, int at) throws SQLException {
        return result.getObject(at) instanceof OffsetDateTime zoned
                ? zoned.toInstant().toString()
                : result.getTimestamp(at).toInstant().toString();
    }
}
