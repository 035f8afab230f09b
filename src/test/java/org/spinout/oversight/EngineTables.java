package org.spinout.oversight;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.spinout.TestDatabase;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/** A database with the house's tables and the engine's, in which a test writes a history of its own. */
public final class EngineTables {

    public final DataSource source;
    public final JdbcClient jdbc;

    private EngineTables(DataSource source) {
        this.source = source;
        this.jdbc = JdbcClient.create(source);
    }

    public static EngineTables on(String database) {
        var source = database.equals("postgres") ? TestDatabase.postgres() : TestDatabase.h2();
        var scripts = new ResourceDatabasePopulator();
        for (var part : new String[] {"engine", "history", "identity"}) {
            scripts.addScript(new ClassPathResource(
                    "org/camunda/bpm/engine/db/create/activiti." + database + ".create." + part + ".sql"));
        }
        scripts.execute(source);
        return new EngineTables(source);
    }

    /** Writes a task as the engine keeps it: in its history, and among the open ones while it has no end. */
    public void task(String id, String body, @Nullable String role, Instant start, Instant due, @Nullable Instant end) {
        jdbc.sql("INSERT INTO ACT_HI_TASKINST (ID_, NAME_, START_TIME_, DUE_DATE_, END_TIME_, TENANT_ID_)"
                        + " VALUES (:id, 'Task', :start, :due, :end, :body)")
                .param("id", id)
                .param("start", at(start))
                .param("due", at(due))
                .param("end", end == null ? null : at(end))
                .param("body", body)
                .update();
        if (end == null) {
            jdbc.sql(
                            "INSERT INTO ACT_RU_TASK (ID_, REV_, NAME_, CREATE_TIME_, DUE_DATE_, SUSPENSION_STATE_, TENANT_ID_)"
                                    + " VALUES (:id, 1, 'Task', :start, :due, 1, :body)")
                    .param("id", id)
                    .param("start", at(start))
                    .param("due", at(due))
                    .param("body", body)
                    .update();
        }
        if (role != null) {
            offer(id, role, start, end == null);
        }
    }

    /** Lets a role do a task. */
    public void offer(String task, String role, Instant when, boolean open) {
        jdbc.sql("INSERT INTO ACT_HI_IDENTITYLINK (ID_, TIMESTAMP_, TYPE_, GROUP_ID_, TASK_ID_, OPERATION_TYPE_)"
                        + " VALUES (:id, :at, 'candidate', :role, :task, 'add')")
                .param("id", task + role)
                .param("at", at(when))
                .param("role", role)
                .param("task", task)
                .update();
        if (open) {
            jdbc.sql("INSERT INTO ACT_RU_IDENTITYLINK (ID_, REV_, TYPE_, GROUP_ID_, TASK_ID_)"
                            + " VALUES (:id, 1, 'candidate', :role, :task)")
                    .param("id", task + role)
                    .param("role", role)
                    .param("task", task)
                    .update();
        }
    }

    private static LocalDateTime at(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
