package org.spinout.process;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.spinout.SpinoutApplication;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Spinout in this Java, on a PostgreSQL server that keeps its word, with thousands of cases under way. A few are begun by
 * the engine, each before the element where it is to stand; the others are copies of their rows.
 */
public final class BusySite implements AutoCloseable {

    private static final String BODY = "b1001";
    private static final int DIGITS = 5;

    /** The tables of which a case has rows, those first that others point to. */
    private static final List<String> TABLES = List.of(
            "act_ge_bytearray",
            "act_ru_execution",
            "act_ru_task",
            "act_ru_identitylink",
            "act_ru_variable",
            "act_ru_event_subscr",
            "act_ru_job",
            "act_hi_procinst",
            "act_hi_actinst",
            "act_hi_taskinst",
            "act_hi_varinst");

    /** Columns that name something of a case, which each of its copies has to call otherwise. */
    private static final List<String> NAMES = List.of(
            "id_",
            "execution_id_",
            "proc_inst_id_",
            "process_instance_id_",
            "root_proc_inst_id_",
            "super_process_instance_id_",
            "call_proc_inst_id_",
            "parent_id_",
            "super_exec_",
            "task_id_",
            "act_inst_id_",
            "parent_act_inst_id_",
            "var_scope_",
            "bytearray_id_");

    private final EmbeddedPostgres server;
    private final ConfigurableApplicationContext context;
    public final ProcessEngine engine;
    public final JdbcClient jdbc;

    private BusySite(EmbeddedPostgres server, ConfigurableApplicationContext context) {
        this.server = server;
        this.context = context;
        this.engine = context.getBean(ProcessEngine.class);
        this.jdbc = JdbcClient.create(server.getPostgresDatabase());
    }

    /**
     * Starts on an empty database and fills it.
     *
     * @param places of each model, the elements before which cases are begun
     * @param ofEach how many stand in each place
     */
    public static BusySite with(Map<String, List<String>> places, int ofEach) throws IOException {
        var server = EmbeddedPostgres.builder()
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("shared_buffers", "512MB")
                .setServerConfig("max_wal_size", "4GB")
                .start();
        var site = new BusySite(server, spinout(server));
        try {
            site.fill(places, ofEach);
            return site;
        } catch (RuntimeException broken) {
            site.close();
            throw broken;
        }
    }

    private static ConfigurableApplicationContext spinout(EmbeddedPostgres server) throws IOException {
        return new SpringApplication(SpinoutApplication.class)
                .run(
                        "--server.port=0",
                        "--SPINOUT_HOME=" + Files.createTempDirectory("site"),
                        "--spinout.sample-cases=false",
                        "--spinout.password-strength=4",
                        "--camunda.bpm.job-execution.enabled=false",
                        "--spring.datasource.url=" + server.getJdbcUrl("postgres", "postgres"),
                        "--spring.datasource.username=postgres");
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** The version of a model that came with the house. */
    public String original(String model) {
        return bean(WithoutRights.class)
                .ask(() -> engine.getRepositoryService()
                        .createProcessDefinitionQuery()
                        .processDefinitionKey(model)
                        .processDefinitionVersion(1)
                        .singleResult())
                .getId();
    }

    private void fill(Map<String, List<String>> places, int ofEach) {
        playPartsOf(places.keySet());
        var place = 0;
        for (var model : places.keySet().stream().sorted().toList()) {
            for (var element : places.get(model)) {
                begin(model, element, "SP-20%02d-%s".formatted(place++, "0".repeat(DIGITS)));
            }
        }
        TABLES.forEach(table -> copy(table, ofEach - 1));
        jdbc.sql("INSERT INTO decision_chain (case_number, last_number, last_hash)"
                        + " SELECT DISTINCT business_key_, 0, REPEAT('0', 64) FROM act_hi_procinst")
                .update();
        jdbc.sql("VACUUM ANALYZE").update();
    }

    /** What a case calls only waits there, whatever the case has been through. */
    private void playPartsOf(Set<String> models) {
        var repository = engine.getRepositoryService();
        var deployment = repository.createDeployment();
        models.stream()
                .flatMap(model -> repository
                        .getBpmnModelInstance(original(model))
                        .getModelElementsByType(CallActivity.class)
                        .stream())
                .map(CallActivity::getCalledElement)
                .distinct()
                .forEach(called -> deployment.addModelInstance(
                        called + ".bpmn",
                        Bpmn.createExecutableProcess(called)
                                .name(called)
                                .camundaHistoryTimeToLiveString("P1D")
                                .startEvent()
                                .receiveTask("Activity_Hear")
                                .name("Hear")
                                .message("Message_Of-" + called)
                                .endEvent()
                                .done()));
        deployment.deploy();
    }

    private void begin(String model, String element, String caseNumber) {
        for (var statement : ReviewSite.CASE) {
            jdbc.sql(statement).param("number", caseNumber).param("body", BODY).update();
        }
        engine.getRuntimeService()
                .createProcessInstanceById(original(model))
                .businessKey(caseNumber)
                .setVariables(new HashMap<>(ReviewSite.variables(caseNumber)))
                .startBeforeActivity(element)
                .execute();
    }

    private void copy(String table, int copies) {
        var columns = jdbc.sql("SELECT column_name FROM information_schema.columns WHERE table_name = :table"
                        + " AND table_schema = current_schema() ORDER BY ordinal_position")
                .param("table", table)
                .query(String.class)
                .list();
        jdbc.sql("INSERT INTO " + table + " (" + String.join(", ", columns) + ") SELECT "
                        + columns.stream().map(BusySite::copied).collect(Collectors.joining(", "))
                        + " FROM " + table + ", generate_series(1, :copies) AS n WHERE " + ofCases(table, columns))
                .param("copies", copies)
                .update();
    }

    /** The engine's names end alike for whatever was begun in this Java; those of a copy end in its number. */
    private static String copied(String column) {
        if (column.equals("text_")) {
            return "CASE name_ WHEN 'caseNumber' THEN " + numbered("text_", "0") + " ELSE text_ END";
        }
        if (column.equals("business_key_")) {
            return numbered(column, "0");
        }
        return NAMES.contains(column) ? numbered(column, "x") : column;
    }

    private static String numbered(String column, String filling) {
        return "LEFT(" + column + ", -" + DIGITS + ") || LPAD(CAST(n AS TEXT), " + DIGITS + ", '" + filling + "')";
    }

    private static String ofCases(String table, List<String> columns) {
        if (table.equals("act_ge_bytearray")) {
            return "id_ IN (SELECT bytearray_id_ FROM act_ru_variable UNION SELECT bytearray_id_ FROM act_hi_varinst)";
        }
        return columns.stream()
                .filter(List.of("proc_inst_id_", "process_instance_id_", "task_id_")::contains)
                .map(column -> column + " IS NOT NULL")
                .collect(Collectors.joining(" OR "));
    }

    @Override
    public void close() throws IOException {
        context.close();
        server.close();
    }
}
