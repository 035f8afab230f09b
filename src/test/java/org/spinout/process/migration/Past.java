package org.spinout.process.migration;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What had been begun before a story, so that its own cases can be told from those of others. */
final class Past {

    private final JdbcClient jdbc;
    private final Set<String> instances;
    private final Set<String> keys;

    Past(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.instances = strings("SELECT ID_ FROM ACT_HI_PROCINST");
        this.keys = strings("SELECT DISTINCT BUSINESS_KEY_ FROM ACT_HI_PROCINST WHERE BUSINESS_KEY_ IS NOT NULL");
    }

    /** The engine's ids of what has begun since, and belongs to nothing that there was. */
    Collection<String> since() {
        return jdbc
                .sql("SELECT ID_, COALESCE(BUSINESS_KEY_, '') FROM ACT_HI_PROCINST")
                .query((row, index) -> List.of(row.getString(1), row.getString(2)))
                .list()
                .stream()
                .filter(one -> !instances.contains(one.get(0)) && !keys.contains(one.get(1)))
                .map(one -> one.get(0))
                .toList();
    }

    /** The models by which that runs, or ran. */
    Collection<String> modelsSince() {
        return jdbc.sql("SELECT DISTINCT PROC_DEF_KEY_ FROM ACT_HI_PROCINST WHERE ID_ IN (:since)")
                .param("since", since())
                .query(String.class)
                .list();
    }

    private Set<String> strings(String sql) {
        return new HashSet<>(jdbc.sql(sql).query(String.class).list());
    }
}
