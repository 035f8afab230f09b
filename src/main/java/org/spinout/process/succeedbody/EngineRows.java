package org.spinout.process.succeedbody;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.spinout.process.succeedbody.EngineTable.Pick;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Moves the engine's rows of a case from one tenant to another, for which the engine has no call.
 *
 * <p>It goes behind the engine's back: nothing of the case may have been read through the engine in the same command
 * before, or stale copies would be written over it. The engine may be asked about the case as soon as the rows have moved.
 */
@Component
class EngineRows {

    private final JdbcClient jdbc;

    EngineRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How many rows of the case lie in the tenant, by column; those with none are left out. */
    Map<String, Integer> count(String caseNumber, String from) {
        var ids = EngineIds.of(jdbc, caseNumber, List.of(from));
        var counts = new TreeMap<String, Integer>();
        for (var table : EngineTable.all()) {
            var count = 0;
            for (var pick : table.picks()) {
                for (var chunk : ids.chunks(pick.about())) {
                    count += jdbc.sql("SELECT COUNT(*) FROM " + table.name() + where(pick))
                            .param("from", from)
                            .param("ids", chunk)
                            .query(Integer.class)
                            .single();
                }
            }
            enter(counts, table, count);
        }
        return counts;
    }

    /**
     * Moves all of them. Waits for whoever is writing to an instance of the case, and makes whoever has read it before
     * this and writes after it begin again. May be repeated: it then moves what came in between.
     *
     * @return how many rows moved, by column; those with none are left out
     */
    Map<String, Integer> move(String caseNumber, String from, String to) {
        lock(caseNumber, from);
        var ids = EngineIds.of(jdbc, caseNumber, List.of(from, to));
        var counts = new TreeMap<String, Integer>();
        for (var table : EngineTable.all()) {
            var count = 0;
            for (var pick : table.picks()) {
                for (var chunk : ids.chunks(pick.about())) {
                    count += move(table, pick, chunk, from, to);
                }
            }
            enter(counts, table, count);
        }
        return counts;
    }

    private void lock(String caseNumber, String from) {
        var roots = EngineIds.roots(jdbc, caseNumber);
        if (!roots.isEmpty()) {
            jdbc.sql("SELECT ID_ FROM ACT_RU_EXECUTION WHERE ROOT_PROC_INST_ID_ IN (:roots) AND TENANT_ID_ = :from"
                            + " ORDER BY ID_ FOR UPDATE")
                    .param("roots", roots)
                    .param("from", from)
                    .query(String.class)
                    .list();
        }
    }

    private int move(EngineTable table, Pick pick, List<String> ids, String from, String to) {
        return jdbc.sql("UPDATE " + table.name() + " SET TENANT_ID_ = :to"
                        + (table.revised() ? ", REV_ = REV_ + 1" : "") + where(pick))
                .param("to", to)
                .param("from", from)
                .param("ids", ids)
                .update();
    }

    private static String where(Pick pick) {
        return " WHERE " + pick.column() + " IN (:ids) AND TENANT_ID_ = :from" + pick.but();
    }

    private static void enter(Map<String, Integer> counts, EngineTable table, int count) {
        if (count > 0) {
            counts.put(table.qualified(), count);
        }
    }
}
