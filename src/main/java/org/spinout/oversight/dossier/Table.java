package org.spinout.oversight.dossier;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A table of a dossier, as it is read from the database and as it is written.
 *
 * @param columns their names, in order
 * @param rows a value for each column: text, whole number, decimal, yes or no, or null; days and moments as ISO text
 */
record Table(List<String> columns, List<Map<String, @Nullable Object>> rows) {

    boolean isEmpty() {
        return rows.isEmpty();
    }
}
