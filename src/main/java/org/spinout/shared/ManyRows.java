package org.spinout.shared;

import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Rows written many at a time: one statement carries hundreds, so that a whole round is decided in a moment. */
public final class ManyRows {

    /** Well below the 65,535 values PostgreSQL takes in one statement, at twenty columns. */
    private static final int AT_A_TIME = 500;

    private ManyRows() {}

    /**
     * Inserts rows in the order given.
     *
     * @param into the table and its columns: {@code bid (bid_number, state)}; never a person's words
     * @param rows each with one value for every column
     */
    public static void insert(JdbcClient jdbc, String into, List<? extends List<? extends @Nullable Object>> rows) {
        for (var from = 0; from < rows.size(); from += AT_A_TIME) {
            var some = rows.subList(from, Math.min(rows.size(), from + AT_A_TIME));
            var one = "(" + String.join(", ", Collections.nCopies(some.get(0).size(), "?")) + ")";
            jdbc.sql("INSERT INTO " + into + " VALUES " + String.join(", ", Collections.nCopies(some.size(), one)))
                    .params(some.stream()
                            .<@Nullable Object>flatMap(List::stream)
                            .toList())
                    .update();
        }
    }
}
