package org.spinout.process;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A row with which a decision table answered.
 *
 * @param table the table's id
 * @param cells by column; a cell left empty is absent
 */
record RuleRow(String table, Map<String, Object> cells) {

    /** @throws IllegalStateException when the cell is empty: the table is at fault */
    String text(String column) {
        var text = textOrNull(column);
        if (text == null) {
            throw new IllegalStateException("The table " + table + " leaves " + column + " empty.");
        }
        return text;
    }

    @Nullable
    String textOrNull(String column) {
        return (String) cells.get(column);
    }

    boolean isTrue(String column) {
        return Boolean.TRUE.equals(cells.get(column));
    }

    /** @throws IllegalStateException when the cell is empty: the table is at fault */
    long number(String column) {
        if (cells.get(column) instanceof Number number) {
            return number.longValue();
        }
        throw new IllegalStateException("The table " + table + " has no number in " + column + ".");
    }

    @Nullable
    Integer countOrNull(String column) {
        return cells.get(column) instanceof Number number ? Integer.valueOf(number.intValue()) : null;
    }

    /** The decision engine makes a day the first moment of that day by the server's clock, which is UTC. */
    @Nullable
    LocalDate dayOrNull(String column) {
        return cells.get(column) instanceof Date date
                ? date.toInstant().atZone(ZoneOffset.UTC).toLocalDate()
                : null;
    }
}
