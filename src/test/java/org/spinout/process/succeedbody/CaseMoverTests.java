package org.spinout.process.succeedbody;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spinout.SpinoutTest;
import org.spinout.organisation.NewSuccession;
import org.spinout.organisation.Succession;
import org.spinout.organisation.Successions;
import org.spinout.organisation.Successor;
import org.spinout.organisation.WorkingDays;
import org.spinout.process.StageForms;
import org.spinout.process.people.NewPeople;
import org.spinout.process.samples.CaseDriver;
import org.spinout.proposal.Proposals;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** One case goes from a primary care trust to its successor, by itself. */
@SpinoutTest
class CaseMoverTests {

    private static final String EXPRESSION = "Activity_CompleteExpressionOfInterest";
    private static final String COMMENT = "Activity_CommentAsLineManager";
    private static final String REVIEW = "Activity_ReviewExpressionOfInterest";

    @Autowired
    private CaseDriver driver;

    @Autowired
    private IdentityService identity;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private HistoryService history;

    @Autowired
    private TaskService tasks;

    @Autowired
    private Successions successions;

    @Autowired
    private CaseMover mover;

    @Autowired
    private Proposals proposals;

    @Autowired
    private WorkingDays days;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate together;

    private NewPeople people;
    private String from;
    private String to;
    private String lead;
    private String manager;

    @BeforeEach
    void twoBodies() {
        people = new NewPeople(identity, driver);
        from = body("PCT");
        to = body("CCG");
        lead = people.somebody("proposers", from);
        manager = people.somebody("lineManagers", from);
    }

    @Test
    void goesOnWhereItStood() {
        var sponsor = people.somebody("sponsors", from);
        var newSponsor = people.somebody("sponsors", to);
        var number = started();
        driver.as(lead).complete(number, EXPRESSION, expression());
        driver.as(manager).complete(number, COMMENT, StageForms.comment());
        driver.as(sponsor).signedIn(() -> {
            tasks.claim(driver.as(sponsor).theTask(number, REVIEW).getId(), sponsor);
            return number;
        });

        move(number);

        assertThat(driver.as(sponsor).sees(number, REVIEW)).isFalse();
        driver.as(newSponsor).complete(number, REVIEW, Map.of("outcome", "supported"));
        assertThat(tasks.createTaskQuery()
                        .processInstanceBusinessKey(number)
                        .tenantIdIn(to)
                        .count())
                .as("what is asked next")
                .isEqualTo(1);
        assertThat(proposals.get(number).bodyId()).isEqualTo(to);
    }

    @Test
    void offersToTheRoleWhatNamedSomebodyWhoIsNotThere() {
        var newManager = people.somebody("lineManagers", to);
        var number = started();
        driver.as(lead).complete(number, EXPRESSION, expression());

        move(number);

        assertThat(driver.as(manager).sees(number, COMMENT)).isFalse();
        driver.as(newManager).complete(number, COMMENT, StageForms.comment());
    }

    @Test
    void leavesNoTraceOfTheOldBodyButWhatIsPast() {
        var number = started();
        driver.as(lead).complete(number, EXPRESSION, expression());

        move(number);

        assertThat(columnsNaming(from))
                .isSubsetOf(
                        "act_id_tenant.id_",
                        "act_id_tenant_member.tenant_id_",
                        "act_ru_authorization.resource_id_",
                        "body.id",
                        "held_role.body_id",
                        "succession.predecessor",
                        "succession_move.predecessor",
                        // What people wrote on forms, and the administrator's own acts.
                        "act_hi_varinst.text_",
                        "act_hi_detail.text_",
                        "act_hi_procinst.business_key_",
                        "act_hi_op_log.tenant_id_",
                        "act_hi_procinst.tenant_id_",
                        "act_hi_actinst.tenant_id_",
                        "act_hi_varinst.tenant_id_",
                        "act_hi_detail.tenant_id_",
                        "act_hi_identitylink.tenant_id_",
                        "notice.body_id",
                        "notice.case_number",
                        "answer.case_number",
                        "answer_series.case_number");
        assertThat(history.createHistoricProcessInstanceQuery()
                        .processInstanceBusinessKey(number)
                        .tenantIdIn(from)
                        .count())
                .isZero();
        assertThat(runtime.createVariableInstanceQuery().tenantIdIn(from).count())
                .isZero();
    }

    @Test
    void namesTheNewBodyInWhatRuns() {
        var number = started();

        move(number);

        var running = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(number)
                .list();
        assertThat(running).isNotEmpty().allSatisfy(instance -> {
            assertThat(instance.getTenantId()).isEqualTo(to);
            assertThat(runtime.getVariable(instance.getId(), "bodyId")).isEqualTo(to);
            assertThat(runtime.getVariable(instance.getId(), "bodyKind"))
                    .as("under which row of its scheme it was begun")
                    .isEqualTo("PCT");
        });
    }

    private String body(String kind) {
        return driver.as("admin")
                .start(
                        "register-body",
                        Map.of("bodyName", "Body of " + UUID.randomUUID(), "kind", kind, "region", "London"));
    }

    private String started() {
        return driver.as(lead).start("spin-out-service", StageForms.start("District nursing", 6, "500000"));
    }

    private Map<String, Object> expression() {
        var fields = new HashMap<>(StageForms.expression(driver));
        fields.put("commissionerId", from);
        fields.put("lineManager", manager);
        return fields;
    }

    private void move(String number) {
        var succession = approved(number);
        together.executeWithoutResult(status -> mover.move(succession, number));
    }

    private Succession approved(String number) {
        var setOut = together.execute(status -> successions.setOut(new NewSuccession(
                from, List.of(Successor.of(to, "")), days.today(), "SI 2013/235", true, null, "admin")));
        successions.choose(setOut.number(), number, to, "admin");
        return successions.approve(setOut.number(), "nationalOverseer");
    }

    /** Every text column of the whole schema that holds the code somewhere. */
    private TreeSet<String> columnsNaming(String bodyId) {
        var found = new TreeSet<String>();
        jdbc.sql("SELECT table_name, column_name FROM information_schema.columns WHERE table_schema = 'PUBLIC'"
                        + " AND data_type = 'CHARACTER VARYING'")
                .query((row, index) -> Map.entry(row.getString(1), row.getString(2)))
                .list()
                .forEach(column -> {
                    var rows = jdbc.sql("SELECT COUNT(*) FROM " + column.getKey() + " WHERE \"" + column.getValue()
                                    + "\" = :body")
                            .param("body", bodyId)
                            .query(Integer.class)
                            .single();
                    if (rows > 0) {
                        found.add((column.getKey() + "." + column.getValue()).toLowerCase(Locale.ROOT));
                    }
                });
        return found;
    }
}
