package org.spinout.oversight.waiting;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a query is narrowed by, and the values it is narrowed to. */
final class Conditions {

    private final StringBuilder sql = new StringBuilder();
    private final Map<String, Object> parameters = new HashMap<>();

    void add(String condition, String name, Object value) {
        sql.append(" AND ").append(condition);
        parameters.put(name, value);
    }

    void addIfAsked(String condition, String name, @Nullable Object value) {
        if (value != null) {
            add(condition, name, value);
        }
    }

    String sql() {
        return sql.toString();
    }

    Map<String, Object> parameters() {
        return parameters;
    }
}
