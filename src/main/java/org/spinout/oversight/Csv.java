package org.spinout.oversight;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A table as comma-separated values (RFC 4180), in UTF-8 with a byte order mark, so that spreadsheets read pound signs
 * and accents. What a spreadsheet would take for a formula is shown as text.
 */
public final class Csv {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String BEGINS_A_FORMULA = "=+-@\t\r";

    private Csv() {}

    /** @param rows each with a cell for every heading; null for a cell without a value, a Number for an amount */
    public static String of(List<String> headings, List<List<@Nullable Object>> rows) {
        return BYTE_ORDER_MARK + line(headings) + rows.stream().map(Csv::line).collect(Collectors.joining());
    }

    private static String line(List<? extends @Nullable Object> cells) {
        return cells.stream().map(Csv::cell).collect(Collectors.joining(",")) + "\r\n";
    }

    private static String cell(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        var text = value.toString();
        if (!(value instanceof Number) && !text.isEmpty() && BEGINS_A_FORMULA.indexOf(text.charAt(0)) >= 0) {
            text = "'" + text;
        }
        var needsQuotes = text.chars().anyMatch(one -> one == ',' || one == '"' || one == '\n' || one == '\r');
        return needsQuotes ? "\"" + text.replace("\"", "\"\"") + "\"" : text;
    }
}
