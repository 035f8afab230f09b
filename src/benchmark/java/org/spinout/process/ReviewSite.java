package org.spinout.process;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProvider;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderCaseInstanceContext;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderHistoricDecisionInstanceContext;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderProcessInstanceContext;
import org.camunda.bpm.engine.impl.context.Context;
import org.spinout.SpinoutApplication;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** An engine with a database of its own, in which sponsors review expressions of interest. */
final class ReviewSite {

    private static final String MODEL = "consider-expression-of-interest";
    private static final String BODY = "b1001";
    private static final String SPONSOR = "sponsor";
    private static final Map<String, Object> ANSWERS = Map.of(
            "outcome", "supported", "comment", "The costs have been looked at, and cover is arranged for the change.");

    final String name;
    private final ProcessEngine engine;
    private final JdbcClient jdbc;
    private final String database;

    private ReviewSite(String name, ProcessEngine engine, DriverManagerDataSource database) {
        this.name = name;
        this.engine = engine;
        this.jdbc = JdbcClient.create(database);
        this.database = jdbc.sql("SELECT current_database()").query(String.class).single();
    }

    /** The whole application. */
    static ReviewSite spinout(DriverManagerDataSource database) throws IOException {
        var application = new SpringApplication(SpinoutApplication.class);
        application.addInitializers(context -> context.getBeanFactory().addBeanPostProcessor(new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof HikariDataSource pool ? Statements.watched(pool) : bean;
            }
        }));
        var context = application.run(
                "--server.port=0",
                "--SPINOUT_HOME=" + Files.createTempDirectory("site"),
                "--spinout.sample-cases=false",
                "--spinout.password-strength=4",
                "--camunda.bpm.job-execution.enabled=false",
                "--spring.datasource.url=" + database.getUrl(),
                "--spring.datasource.username=postgres");
        return new ReviewSite("Spinout", context.getBean(ProcessEngine.class), database);
    }

    /**
     * An engine as it comes, with the settings of ours that decide how much it does: full history, tenants, jobs that wait.
     *
     * @param rights whether it checks them, as ours does
     */
    static ReviewSite bare(String name, DriverManagerDataSource database, boolean rights, Replay replay) {
        var pool = new HikariDataSource();
        pool.setDataSource(database);
        pool.setMaximumPoolSize(4);
        DataSource source = Statements.watched(pool);
        var configuration = new StandaloneProcessEngineConfiguration();
        configuration.setProcessEngineName(name);
        configuration.setDataSource(source);
        configuration.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_FALSE);
        configuration.setHistory("full");
        configuration.setAuthorizationEnabled(rights);
        configuration.setAuthorizationCheckRevokes("always");
        configuration.setDefaultUserPermissionNameForTask("TASK_WORK");
        configuration.setJobExecutorActivate(false);
        configuration.setMetricsEnabled(false);
        configuration.setDbMetricsReporterActivate(false);
        configuration.setTenantIdProvider(new OfTheHost());
        configuration.setBeans(new HashMap<>(Map.of(
                "recordDecision", replay, "settleReview", (JavaDelegate) execution -> {
                    execution.setVariable("returnReason", null);
                    execution.setVariable("returnCode", null);
                    execution.setVariable("sponsorSaid", ANSWERS.get("comment"));
                })));
        var engine = configuration.buildProcessEngine();
        engine.getRepositoryService()
                .createDeployment()
                .addClasspathResource("processes/" + MODEL + ".bpmn")
                .deploy();
        return new ReviewSite(name, engine, database);
    }

    /** In place of the first of our delegates: gives the statements that Spinout gave for the same case. */
    static final class Replay implements JavaDelegate {

        private final boolean onlyWrites;
        private Statements statements;

        Replay(boolean onlyWrites) {
            this.onlyWrites = onlyWrites;
        }

        void of(Statements given) {
            statements = given;
        }

        @Override
        public void execute(org.camunda.bpm.engine.delegate.DelegateExecution execution) throws SQLException {
            statements.again(
                    Context.getCommandContext().getDbSqlSession().getSqlSession().getConnection(), onlyWrites);
            execution.getProcessInstance().setVariable("reviewOutcome", "supported");
        }
    }

    private static final class OfTheHost implements TenantIdProvider {

        @Override
        public String provideTenantIdForProcessInstance(TenantIdProviderProcessInstanceContext context) {
            return BODY;
        }

        @Override
        public String provideTenantIdForCaseInstance(TenantIdProviderCaseInstanceContext context) {
            return BODY;
        }

        @Override
        public String provideTenantIdForHistoricDecisionInstance(
                TenantIdProviderHistoricDecisionInstanceContext context) {
            return BODY;
        }
    }

    /** Brings a case to its review, which the sponsor takes; returns the task. */
    String underReview(String caseNumber) {
        for (var statement : CASE) {
            jdbc.sql(statement).param("number", caseNumber).param("body", BODY).update();
        }
        engine.getRuntimeService()
                .createProcessInstanceByKey(MODEL)
                .businessKey(caseNumber)
                .setVariables(variables(caseNumber))
                .startBeforeActivity("Activity_ReviewExpressionOfInterest")
                .execute();
        var task = engine.getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(caseNumber)
                .singleResult()
                .getId();
        signOn();
        engine.getTaskService().claim(task, SPONSOR);
        engine.getIdentityService().clearAuthentication();
        return task;
    }

    void signOn() {
        engine.getIdentityService().setAuthentication(SPONSOR, List.of("sponsors"), List.of(BODY));
    }

    /** What is measured: the sponsor, signed on, sends the form of the task. */
    void complete(String task) {
        engine.getFormService().submitTaskForm(task, ANSWERS);
    }

    void signOff() {
        engine.getIdentityService().clearAuthentication();
    }

    /** Makes sure that the case has gone on to the chair. */
    void requireReviewed(String caseNumber) {
        var next = engine.getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(caseNumber)
                .singleResult();
        if (!next.getTaskDefinitionKey().equals("Activity_DecideExpressionOfInterest")) {
            throw new IllegalStateException(caseNumber + " stands at " + next.getTaskDefinitionKey());
        }
    }

    /** Hundredths of a second that the servers of this database's connections have computed; of Linux. */
    long postgresTicks() throws IOException {
        var ticks = 0L;
        for (var pid : jdbc.sql("SELECT pid FROM pg_stat_activity WHERE datname = :database")
                .param("database", database)
                .query(Long.class)
                .list()) {
            var stat = Path.of("/proc/" + pid + "/stat");
            if (Files.exists(stat)) {
                var fields = Files.readString(stat).replaceFirst(".*\\) ", "").split(" ");
                ticks += Long.parseLong(fields[11]) + Long.parseLong(fields[12]);
            }
        }
        return ticks;
    }

    static final List<String> CASE = List.of(
            """
            INSERT INTO proposal (number, body_id, scheme, service_name, staff_count, annual_value_pence, size, state,
                money_is_condition, regulated_activity, line_manager, opened_at)
            VALUES (:number, :body, 'RIGHT_TO_REQUEST', 'Podiatry', 20, 50000000, 'STANDARD', 'EXPRESSION_SUBMITTED',
                FALSE, FALSE, 'lineManager', now())
            """,
            """
            INSERT INTO team_membership (case_number, member, joined_at, joined_by, is_current)
            SELECT number, 'proposer', now(), 'proposer', TRUE FROM proposal WHERE number = :number AND body_id = :body
            """,
            """
            INSERT INTO team_lead (case_number, member, since, named_by, is_current)
            SELECT number, 'proposer', now(), 'proposer', TRUE FROM proposal WHERE number = :number AND body_id = :body
            """);

    static Map<String, Object> variables(String caseNumber) {
        var variables = new HashMap<String, Object>(Map.of(
                "caseNumber", caseNumber,
                "serviceName", "Podiatry",
                "scheme", "RIGHT_TO_REQUEST",
                "bodyId", BODY,
                "bodyKind", "PCT",
                "size", "standard",
                "lead", "proposer",
                "lineManager", "lineManager"));
        variables.put("moneyIsCondition", false);
        variables.put("regulatedActivity", false);
        variables.put("staffCount", 20);
        variables.put("staffInFavour", 17);
        variables.put("returns", 0);
        variables.put("returnsAllowed", 3);
        variables.put("decisionDate", "1 December 2030");
        variables.put("decisionDeadline", java.util.Date.from(java.time.Instant.parse("2030-12-01T00:00:00Z")));
        variables.put("estimatedCostsPounds", "500000.00");
        variables.put("capitalPounds", "20000.00");
        variables.put("otherBodies", "The council's falls service.");
        for (var told : List.of("serviceDescription", "newFreedom", "patientBenefit", "communityBenefit")) {
            variables.put(told, "What a team writes here takes some lines. ".repeat(8));
        }
        variables.put("lineManagerSaid", "Gareth Pugh is in favour. Cover has been agreed for both clinics.");
        return variables;
    }
}
