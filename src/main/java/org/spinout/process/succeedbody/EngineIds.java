package org.spinout.process.succeedbody;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.spinout.process.succeedbody.EngineTable.About;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Finds the ids of everything that the engine keeps of a case. They are fetched, not left to subqueries, which the
 * evaluation's database would run once for each row of a tenant.
 */
final class EngineIds {

    /** Databases take lists of a limited length. */
    private static final int MOST = 500;

    /** Long values lie apart from what they are values of. */
    private static final Map<String, About> BYTES = Map.of(
            "SELECT BYTEARRAY_ID_ FROM ACT_RU_VARIABLE WHERE PROC_INST_ID_", About.INSTANCE,
            "SELECT EXCEPTION_STACK_ID_ FROM ACT_RU_JOB WHERE PROCESS_INSTANCE_ID_", About.INSTANCE,
            "SELECT ERROR_DETAILS_ID_ FROM ACT_RU_EXT_TASK WHERE PROC_INST_ID_", About.INSTANCE,
            "SELECT BYTEARRAY_ID_ FROM ACT_HI_VARINST WHERE PROC_INST_ID_", About.INSTANCE,
            "SELECT BYTEARRAY_ID_ FROM ACT_HI_DETAIL WHERE PROC_INST_ID_", About.INSTANCE,
            "SELECT JOB_EXCEPTION_STACK_ID_ FROM ACT_HI_JOB_LOG WHERE PROCESS_INSTANCE_ID_", About.INSTANCE,
            "SELECT ERROR_DETAILS_ID_ FROM ACT_HI_EXT_TASK_LOG WHERE PROC_INST_ID_", About.INSTANCE,
            "SELECT BYTEARRAY_ID_ FROM ACT_HI_DEC_IN WHERE DEC_INST_ID_", About.DECISION,
            "SELECT BYTEARRAY_ID_ FROM ACT_HI_DEC_OUT WHERE DEC_INST_ID_", About.DECISION,
            "SELECT CONTENT_ID_ FROM ACT_HI_ATTACHMENT WHERE PROC_INST_ID_", About.INSTANCE);

    private final Map<About, List<String>> ids = new EnumMap<>(About.class);

    private EngineIds(JdbcClient jdbc, List<String> instances) {
        ids.put(About.INSTANCE, instances);
        ids.put(About.TASK, find(jdbc, "SELECT ID_ FROM ACT_HI_TASKINST WHERE PROC_INST_ID_", instances));
        ids.put(About.DECISION, find(jdbc, "SELECT ID_ FROM ACT_HI_DECINST WHERE PROC_INST_ID_", instances));
        var bytes = new TreeSet<String>();
        BYTES.forEach((values, about) -> bytes.addAll(find(jdbc, values, all(about))));
        ids.put(About.BYTES, List.copyOf(bytes));
    }

    /** Of every instance of the case that lies in one of the tenants, called ones and ended ones included. */
    static EngineIds of(JdbcClient jdbc, String caseNumber, Collection<String> tenants) {
        var roots = roots(jdbc, caseNumber);
        var instances = roots.isEmpty()
                ? List.<String>of()
                : jdbc.sql("SELECT ID_ FROM ACT_HI_PROCINST WHERE ROOT_PROC_INST_ID_ IN (:roots)"
                                + " AND TENANT_ID_ IN (:tenants)")
                        .param("roots", roots)
                        .param("tenants", tenants)
                        .query(String.class)
                        .list();
        return new EngineIds(jdbc, instances);
    }

    static List<String> roots(JdbcClient jdbc, String caseNumber) {
        return jdbc.sql("SELECT DISTINCT ROOT_PROC_INST_ID_ FROM ACT_HI_PROCINST WHERE BUSINESS_KEY_ = :case")
                .param("case", caseNumber)
                .query(String.class)
                .list();
    }

    /** In lists that are not too long. */
    List<List<String>> chunks(About about) {
        return chunks(all(about));
    }

    private List<String> all(About about) {
        return ids.getOrDefault(about, List.of());
    }

    private static List<List<String>> chunks(List<String> all) {
        var chunks = new ArrayList<List<String>>();
        for (var from = 0; from < all.size(); from += MOST) {
            chunks.add(all.subList(from, Math.min(all.size(), from + MOST)));
        }
        return chunks;
    }

    private static List<String> find(JdbcClient jdbc, String values, List<String> of) {
        var found = new TreeSet<String>();
        for (var chunk : chunks(of)) {
            jdbc.sql(values + " IN (:ids)").param("ids", chunk).query(String.class).list().stream()
                    .filter(id -> id != null)
                    .forEach(found::add);
        }
        return List.copyOf(found);
    }
}
