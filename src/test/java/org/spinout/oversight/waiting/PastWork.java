package org.spinout.oversight.waiting;

import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.spinout.TestDatabase;
import org.spinout.organisation.WorkingDays;
import org.spinout.proposal.Challenges;
import org.spinout.proposal.Holds;
import org.spinout.proposal.Proposals;
import org.spinout.shared.References;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.transaction.PlatformTransactionManager;

/** A history such as the engine writes, made by hand in its own tables. It is noon on Wednesday 1 July 2026. */
final class PastWork {

    static final Instant NOW = Instant.parse("2026-07-01T11:00:00Z");
    static final LocalDate TODAY = LocalDate.of(2026, 7, 1);
    static final String BODY = "b1001";
    static final String OTHER_BODY = "b1002";

    final JdbcClient jdbc;
    final Clock clock;
    final WorkingDays calendar;
    final WaitingFold fold;
    final WaitingMap map;
    final WaitingTasks tasks;
    private final DataSource source;
    private int rows;

    private PastWork(DataSource source, Clock clock, PlatformTransactionManager transactions) {
        this.source = source;
        this.jdbc = JdbcClient.create(source);
        this.clock = clock;
        this.calendar = new WorkingDays(clock);
        var references = new References(jdbc, clock);
        var proposals = new Proposals(jdbc, clock, references);
        var challenges = new Challenges(jdbc, clock, references, proposals);
        var holds = new Holds(jdbc, clock, calendar, proposals, challenges);
        var history = new EngineHistory(jdbc);
        var models = new Models(jdbc);
        this.fold = new WaitingFold(history, models, holds, calendar, new JdbcTemplate(source), transactions, clock);
        this.map = new WaitingMap(jdbc, fold, history, models, holds, calendar, clock);
        this.tasks = new WaitingTasks(history, models, holds, calendar, clock);
    }

    static PastWork on(String database) {
        var source = database.equals("h2") ? TestDatabase.h2() : TestDatabase.postgres();
        return withEngine(source, database, Clock.fixed(NOW, ZoneOffset.UTC));
    }

    /** Adds the engine's tables to a database with ours. */
    static PastWork withEngine(DataSource source, String database, Clock clock) {
        var scripts = new ResourceDatabasePopulator();
        for (var part : List.of("engine", "history")) {
            scripts.addScript(new ClassPathResource(
                    "org/camunda/bpm/engine/db/create/activiti." + database + ".create." + part + ".sql"));
        }
        scripts.execute(source);
        return new PastWork(source, clock, new DataSourceTransactionManager(source));
    }

    /** The same history, counted by another node. */
    PastWork at(Instant now) {
        return new PastWork(source, Clock.fixed(now, ZoneOffset.UTC), new DataSourceTransactionManager(source));
    }

    /** The same history, counted by a node whose transactions end in another way. */
    PastWork with(java.util.function.Function<DataSource, PlatformTransactionManager> transactions) {
        return new PastWork(source, clock, transactions.apply(source));
    }

    /** Everything of the last twelve months that one body may see. */
    List<Waiting> figures() {
        return figures(WaitingAsk.all(TODAY.minusYears(1), TODAY));
    }

    List<Waiting> figures(WaitingAsk ask) {
        return map.of(Set.of(BODY), ask);
    }

    Waiting figuresOf(String activityId) {
        return figures().stream()
                .filter(step -> step.activityId().equals(activityId))
                .findFirst()
                .orElseThrow();
    }

    /** Deploys a version of a model with these elements, as XML. */
    void deploy(String processId, int version, String... elements) {
        var deployment = processId + "-" + version;
        jdbc.sql("INSERT INTO ACT_RE_DEPLOYMENT (ID_) VALUES (:id)")
                .param("id", deployment)
                .update();
        var xml = "<definitions xmlns=\"http://www.omg.org/spec/BPMN/20100524/MODEL\""
                + " xmlns:camunda=\"http://camunda.org/schema/1.0/bpmn\"><process id=\"" + processId + "\" name=\""
                + processId.replace('-', ' ') + "\">" + String.join("", elements) + "</process></definitions>";
        jdbc.sql("INSERT INTO ACT_GE_BYTEARRAY (ID_, NAME_, DEPLOYMENT_ID_, BYTES_) VALUES (:id, 'm.bpmn', :id, :xml)")
                .param("id", deployment)
                .param("xml", xml.getBytes(StandardCharsets.UTF_8))
                .update();
        jdbc.sql("""
                        INSERT INTO ACT_RE_PROCDEF (ID_, KEY_, VERSION_, DEPLOYMENT_ID_, RESOURCE_NAME_, STARTABLE_)
                        VALUES (:id, :key, :version, :deployment, 'm.bpmn', TRUE)
                        """)
                .param("id", definition(processId, version))
                .param("key", processId)
                .param("version", version)
                .param("deployment", deployment)
                .update();
    }

    /** A user task with a target in working days. */
    static String task(String id, int target) {
        return element("userTask", id, "name=\"Do " + id + "\"", "targetWorkingDays", Integer.toString(target));
    }

    static String element(String type, String id, String attributes, String property, String value) {
        return "<" + type + " id=\"" + id + "\" " + attributes + "><extensionElements><camunda:properties>"
                + "<camunda:property name=\"" + property + "\" value=\"" + value + "\"/></camunda:properties>"
                + "</extensionElements></" + type + ">";
    }

    void proposal(String number, String body, String scheme, String size) {
        jdbc.sql("""
                        INSERT INTO proposal (number, body_id, scheme, service_name, staff_count, annual_value_pence,
                            size, state, money_is_condition, regulated_activity, opened_at)
                        VALUES (:number, :body, :scheme, 'A service', 6, 100, :size, 'CASE_IN_DRAFT', FALSE, FALSE, :now)
                        """)
                .param("number", number)
                .param("body", body)
                .param("scheme", scheme)
                .param("size", size)
                .param("now", NOW.atOffset(ZoneOffset.UTC))
                .update();
    }

    void hold(String caseNumber, String from, @Nullable String until) {
        var number = "CH-" + ++rows;
        jdbc.sql("""
                        INSERT INTO challenge (number, case_number, kind, claimant_kind, claimant, subject, received_on,
                            raised_by, raised_at)
                        VALUES (:number, :case, 'JUDICIAL_REVIEW', 'patient', 'M. Lloyd', 'No provider was asked.',
                            DATE '2026-01-05', 'sponsor', :from)
                        """)
                .param("number", number)
                .param("case", caseNumber)
                .param("from", moment(from).atOffset(ZoneOffset.UTC))
                .update();
        jdbc.sql("""
                        INSERT INTO case_hold (challenge_number, case_number, by_court_order, reason, placed_by, placed_at,
                            is_open, lifted_by, lifted_at, lift_reason)
                        VALUES (:number, :case, TRUE, 'Order.', 'sponsor', :from, :open, :by, :until, :why)
                        """)
                .param("number", number)
                .param("case", caseNumber)
                .param("from", moment(from).atOffset(ZoneOffset.UTC))
                .param("open", until == null ? true : null)
                .param("by", until == null ? null : "sponsor")
                .param("until", until == null ? null : moment(until).atOffset(ZoneOffset.UTC))
                .param("why", until == null ? null : "Dismissed.")
                .update();
    }

    /** An instance of a model, for a case of a body. */
    Instance instance(String processId, int version, String body, String caseNumber) {
        var id = "i" + ++rows;
        jdbc.sql("""
                        INSERT INTO ACT_HI_PROCINST (ID_, PROC_INST_ID_, BUSINESS_KEY_, PROC_DEF_KEY_, PROC_DEF_ID_,
                            START_TIME_, TENANT_ID_)
                        VALUES (:id, :id, :case, :process, :definition, :start, :body)
                        """)
                .param("id", id)
                .param("case", caseNumber)
                .param("process", processId)
                .param("definition", definition(processId, version))
                .param("start", Timestamp.from(moment("2025-01-06 10:00")))
                .param("body", body)
                .update();
        return new Instance(id, processId, version, body);
    }

    /** What the engine's clean-up leaves of an instance. */
    void cleanUp() {
        for (var table : List.of("ACT_HI_IDENTITYLINK", "ACT_HI_TASKINST", "ACT_HI_ACTINST", "ACT_HI_PROCINST")) {
            jdbc.sql("DELETE FROM " + table).update();
        }
    }

    long counted() {
        return jdbc.sql("SELECT COUNT(*) FROM waited").query(Long.class).single();
    }

    static String definition(String processId, int version) {
        return processId + ":" + version + ":" + processId + version;
    }

    /** {@code 2026-06-01 10:00} by the clocks of London, or an instant. */
    static Instant moment(String text) {
        return text.endsWith("Z")
                ? Instant.parse(text)
                : java.time.LocalDateTime.parse(text.replace(' ', 'T'))
                        .atZone(WorkingDays.LONDON)
                        .toInstant();
    }

    /** An instance in which activities come and go. */
    final class Instance {

        private final String id;
        private final String processId;
        private final int version;
        private final String body;

        private Instance(String id, String processId, int version, String body) {
            this.id = id;
            this.processId = processId;
            this.version = version;
            this.body = body;
        }

        /** A task; each of {@code hands} is "+" and when a name was put on it, or "-" and when it was taken off. */
        Instance task(String activityId, String from, @Nullable String until, String... hands) {
            var task = "t" + ++rows;
            activity(activityId, "userTask", task, from, until);
            jdbc.sql("""
                            INSERT INTO ACT_HI_TASKINST (ID_, PROC_INST_ID_, START_TIME_, END_TIME_, DUE_DATE_)
                            VALUES (:id, :instance, :start, :end, :due)
                            """)
                    .param("id", task)
                    .param("instance", id)
                    .param("start", Timestamp.from(moment(from)))
                    .param("end", until == null ? null : Timestamp.from(moment(until)))
                    .param("due", Timestamp.from(calendar.due(moment(from), 5)))
                    .update();
            Arrays.stream(hands).forEach(hand -> hand(task, hand));
            return this;
        }

        Instance wait(String activityId, String type, String from, @Nullable String until) {
            activity(activityId, type, null, from, until);
            return this;
        }

        private void activity(
                String activityId, String type, @Nullable String task, String from, @Nullable String until) {
            jdbc.sql("""
                            INSERT INTO ACT_HI_ACTINST (ID_, PROC_DEF_KEY_, PROC_DEF_ID_, PROC_INST_ID_, EXECUTION_ID_,
                                ACT_ID_, ACT_NAME_, ACT_TYPE_, TASK_ID_, START_TIME_, END_TIME_, TENANT_ID_)
                            VALUES (:id, :process, :definition, :instance, :instance, :activity, 'Name', :type, :task,
                                :start, :end, :body)
                            """)
                    .param("id", "a" + ++rows)
                    .param("process", processId)
                    .param("definition", definition(processId, version))
                    .param("instance", id)
                    .param("activity", activityId)
                    .param("type", type)
                    .param("task", task)
                    .param("start", Timestamp.from(moment(from)))
                    .param("end", until == null ? null : Timestamp.from(moment(until)))
                    .param("body", body)
                    .update();
        }

        private void hand(String task, String hand) {
            jdbc.sql("""
                            INSERT INTO ACT_HI_IDENTITYLINK (ID_, TIMESTAMP_, TYPE_, USER_ID_, TASK_ID_, OPERATION_TYPE_)
                            VALUES (:id, :at, 'assignee', 'sponsor', :task, :operation)
                            """)
                    .param("id", "l" + ++rows)
                    .param("at", Timestamp.from(moment(hand.substring(1))))
                    .param("task", task)
                    .param("operation", hand.startsWith("+") ? "add" : "delete")
                    .update();
        }
    }

    /** The steps of figures, for assertions. */
    static Set<String> steps(List<Waiting> figures) {
        return figures.stream().map(Waiting::activityId).collect(Collectors.toSet());
    }
}
