package org.spinout.organisation;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Passes the part that a body has in a case to another, in every table of the house that keeps it. */
@Component
@Transactional
public class PassingOn {

    private final JdbcClient jdbc;
    private final List<BodyColumn> columns;

    public PassingOn(JdbcClient jdbc, List<PresentBodies> rooms) {
        this.jdbc = jdbc;
        this.columns = rooms.stream().flatMap(room -> room.columns().stream()).toList();
    }

    /** Every column that follows. */
    public List<BodyColumn> columns() {
        return columns;
    }

    /** How many rows name the body in its part in the case, by column; columns with none are left out. */
    @Transactional(readOnly = true)
    public Map<String, Integer> count(String caseNumber, String bodyId) {
        var counts = new TreeMap<String, Integer>();
        for (var column : columns) {
            var count = jdbc.sql("SELECT COUNT(*) FROM " + column.table() + " WHERE " + column.column()
                            + " = :from AND (" + column.rowsOfCase() + ")")
                    .param("from", bodyId)
                    .param("case", caseNumber)
                    .query(Integer.class)
                    .single();
            enter(counts, column, count);
        }
        return counts;
    }

    /** Passes everything on. @return how many rows changed, by column; columns with none are left out */
    public Map<String, Integer> pass(String caseNumber, String from, String to) {
        var counts = new TreeMap<String, Integer>();
        for (var column : columns) {
            var count = jdbc.sql("UPDATE " + column.table() + " SET " + column.column() + " = :to WHERE "
                            + column.column() + " = :from AND (" + column.rowsOfCase() + ")")
                    .param("to", to)
                    .param("from", from)
                    .param("case", caseNumber)
                    .update();
            enter(counts, column, count);
        }
        return counts;
    }

    private static void enter(Map<String, Integer> counts, BodyColumn column, int count) {
        if (count > 0) {
            counts.put(column.name(), count);
        }
    }
}
