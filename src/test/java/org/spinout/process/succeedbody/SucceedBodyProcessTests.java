package org.spinout.process.succeedbody;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spinout.SpinoutTest;
import org.spinout.organisation.Directory;
import org.spinout.organisation.SuccessionState;
import org.spinout.organisation.Successions;
import org.spinout.organisation.WorkingDays;
import org.spinout.process.StageForms;
import org.spinout.process.people.NewPeople;
import org.spinout.process.samples.CaseDriver;
import org.spinout.proposal.Proposals;
import org.spinout.record.DecisionRecord;
import org.spinout.shared.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpinoutTest
class SucceedBodyProcessTests {

    private static final String EXPRESSION = "Activity_CompleteExpressionOfInterest";
    private static final String ASSIGN = "Activity_AssignSuccessors";
    private static final String REVIEW = "Activity_ReviewRehearsal";
    private static final String APPROVE = "Activity_ApproveSuccession";
    private static final String SETTLE = "Activity_SettleCasesLeft";

    @Autowired
    private CaseDriver driver;

    @Autowired
    private IdentityService identity;

    @Autowired
    private HistoryService history;

    @Autowired
    private ManagementService management;

    @Autowired
    private Successions successions;

    @Autowired
    private Proposals proposals;

    @Autowired
    private DecisionRecord record;

    @Autowired
    private Directory directory;

    @Autowired
    private WorkingDays days;

    @Autowired
    private JdbcClient jdbc;

    private NewPeople people;
    private String trust;
    private String lead;

    @BeforeEach
    void aTrustWithATeam() {
        people = new NewPeople(identity, driver);
        trust = body("PCT");
        lead = people.somebody("proposers", trust);
    }

    @Test
    void splitsABodyBetweenTwo() {
        var north = body("CCG");
        var south = body("CCG");
        var sponsor = people.somebody("sponsors", south);
        var nursing = started("District nursing");
        var dental = started("Dental access");
        var podiatry = started("Podiatry");
        var number = driver.as("admin").start("succeed-body", twoSuccessors(north, "nursing", south, "dental; eye"));

        assertThat(shown(number, "successionCases"))
                .contains(nursing + "** District nursing: Body of")
                .contains("(" + north + ")")
                .contains(podiatry + "** Podiatry: **no successor yet**");
        driver.as("admin").complete(number, ASSIGN, Map.of("movedCase1", podiatry, "movedTo1", south));
        assertThat(shown(number, "successionRehearsal"))
                .contains(dental)
                .contains("rows in")
                .contains("act_ru_task 3")
                .contains("proposal 3");
        assertThat(shown(number, "successionProblems")).contains("nobody holds these roles: Host sponsors");
        approve(number);
        assertThat(proposals.get(nursing).bodyId()).isEqualTo(trust);

        driver.runDueJobs();

        assertThat(proposals.get(nursing).bodyId()).isEqualTo(north);
        assertThat(proposals.get(dental).bodyId()).isEqualTo(south);
        assertThat(proposals.get(podiatry).bodyId()).isEqualTo(south);
        assertThat(successions.get(number).state()).isEqualTo(SuccessionState.DONE);
        assertThat(ended(number)).isEqualTo("Event_Done");
        assertThatTheRecordSaysSo(dental, south, number);
        driver.as(lead).complete(nursing, EXPRESSION, expression(north));
        assertThat(driver.as(sponsor).sees(nursing, EXPRESSION)).isFalse();
    }

    private void assertThatTheRecordSaysSo(String caseNumber, String to, String number) {
        assertThat(record.latest(caseNumber, "Succession").orElseThrow().decision())
                .satisfies(entry -> {
                    assertThat(entry.reasons())
                            .contains(trust)
                            .contains(to)
                            .contains("SI 2013/235")
                            .contains("act_ru_task.tenant_id_ 1");
                    assertThat(entry.user()).isEqualTo("nationalOverseer");
                    assertThat(entry.evidence()).containsExactly(number);
                });
    }

    @Test
    void needsSomebodyElseToApprove() {
        started("District nursing");
        var number = driver.as("admin").start("succeed-body", oneSuccessor(body("CCG"), "yes"));
        driver.as("admin").complete(number, REVIEW, Map.of("outcome", "submit"));

        assertThatThrownBy(() -> driver.as("admin")
                        .complete(number, APPROVE, Map.of("outcome", "approved", "reasons", "It is the law.")))
                .isInstanceOf(Refusal.NotEntitled.class)
                .hasMessageContaining("somebody else has to approve");
        assertThat(successions.get(number).state()).isEqualTo(SuccessionState.SET_OUT);
        driver.as("nationalOverseer")
                .complete(number, APPROVE, Map.of("outcome", "returned", "reasons", "Name the document."));
        assertThat(driver.openTasks(number)).containsExactly(ASSIGN);
        driver.as("admin").complete(number, ASSIGN, Map.of());
        driver.as("admin").complete(number, REVIEW, Map.of("outcome", "stopped", "reasons", "Another order comes."));

        assertThat(ended(number)).isEqualTo("Event_Stopped");
        assertThat(successions.get(number).state()).isEqualTo(SuccessionState.STOPPED);
    }

    @Test
    void stopsBeforeItsDay() {
        var nursing = started("District nursing");
        var fields = oneSuccessor(body("CCG"), "yes");
        fields.put("effectiveDay", driver.dayAfterWorkingDays(30));
        var number = driver.as("admin").start("succeed-body", fields);
        assertThatThrownBy(() -> stop(number)).isInstanceOf(Refusal.Conflict.class);
        approve(number);
        driver.runDueJobs();

        stop(number);

        assertThat(ended(number)).isEqualTo("Event_Stopped");
        assertThat(proposals.get(nursing).bodyId()).isEqualTo(trust);
        driver.as("admin").start("succeed-body", fields);
    }

    @Test
    void leavesACaseWhoseLeadIsNotThereAndTriesAgain() {
        var north = body("CCG");
        var nursing = started("District nursing");
        var number = driver.as("admin").start("succeed-body", oneSuccessor(north, "no"));
        assertThat(shown(number, "successionProblems")).contains(nursing + " would stay where it is");
        approve(number);
        driver.runDueJobs();
        assertThat(shown(number, "casesLeft")).contains(nursing).contains("is not registered");
        assertThat(proposals.get(nursing).bodyId()).isEqualTo(trust);
        people.register(lead, "proposers", north);

        driver.as("admin").complete(number, SETTLE, Map.of("outcome", "tryAgain"));
        driver.runDueJobs();

        assertThat(proposals.get(nursing).bodyId()).isEqualTo(north);
        assertThat(ended(number)).isEqualTo("Event_Done");
    }

    @Test
    void endsInPartWhereTheRestIsDoneByHand() {
        started("District nursing");
        var number = driver.as("admin").start("succeed-body", oneSuccessor(body("CCG"), "no"));
        approve(number);
        driver.runDueJobs();

        driver.as("nationalOverseer")
                .complete(number, SETTLE, Map.of("outcome", "byHand", "reasons", "The team is about to withdraw."));
        driver.runDueJobs();

        assertThat(ended(number)).isEqualTo("Event_PartlyDone");
        assertThat(successions.get(number).state()).isEqualTo(SuccessionState.PARTLY_DONE);
    }

    /** The database refuses in the middle of one move: that case is where it was, whole, and the others have gone. */
    @Test
    void leavesWholeWhatFailsAndMovesTheOthers() {
        var north = body("CCG");
        var first = started("District nursing");
        var second = started("Health visiting");
        var third = started("School nursing");
        var number = driver.as("admin").start("succeed-body", oneSuccessor(north, "yes"));
        approve(number);
        jdbc.sql("ALTER TABLE proposal ADD CONSTRAINT planted CHECK (number <> '" + second + "' OR body_id <> '" + north
                        + "')")
                .update();
        try {
            assertThatThrownBy(driver::runDueJobs).hasMessageContaining("PLANTED");
            runEachJobOf(number);
        } finally {
            jdbc.sql("ALTER TABLE proposal DROP CONSTRAINT planted").update();
        }
        assertThat(proposals.get(first).bodyId()).isEqualTo(north);
        assertThat(proposals.get(third).bodyId()).isEqualTo(north);
        assertThat(proposals.get(second).bodyId()).isEqualTo(trust);
        assertThat(rowsOf(second, north)).as("nothing of it has moved").isZero();
        assertThat(successions.moves(number)).hasSize(2);
    }

    @Test
    void letsTwoBodiesBeSucceededAtTheSameTime() {
        var north = body("ICB");
        var mine = started("District nursing");
        var otherTrust = body("PCT");
        var otherLead = people.somebody("proposers", otherTrust);
        var theirs = driver.as(otherLead).start("spin-out-service", StageForms.start("Dental access", 6, "500000"));
        var one = driver.as("admin").start("succeed-body", oneSuccessor(north, "yes"));
        var fields = oneSuccessor(north, "yes");
        fields.put("predecessor", otherTrust);
        var two = driver.as("nationalOverseer").start("succeed-body", fields);
        approve(one);
        driver.as("nationalOverseer").complete(two, REVIEW, Map.of("outcome", "submit"));
        driver.as("admin").complete(two, APPROVE, Map.of("outcome", "approved", "reasons", "It is the law."));

        driver.runDueJobs();

        assertThat(proposals.get(mine).bodyId()).isEqualTo(north);
        assertThat(proposals.get(theirs).bodyId()).isEqualTo(north);
        assertThat(ended(one)).isEqualTo("Event_Done");
        assertThat(ended(two)).isEqualTo("Event_Done");
    }

    @Test
    void putsHealthwatchInThePlaceOfTheNetwork() {
        var network = body("LINK");
        var healthwatch = body("HEALTHWATCH");
        var before = people.somebody("patientRepresentatives", network);
        people.register(before, "patientRepresentatives", trust);
        var after = people.somebody("patientRepresentatives", healthwatch);
        var fields = oneSuccessor(healthwatch, "no");
        fields.put("predecessor", network);
        fields.put("roleToo", "patientRepresentatives");
        var number = driver.as("admin").start("succeed-body", fields);
        approve(number);

        driver.runDueJobs();

        assertThat(ended(number)).isEqualTo("Event_Done");
        assertThat(directory.holders("patientRepresentatives", trust)).containsExactly(after);
        assertThat(directory.holds(before, "patientRepresentatives", trust)).isFalse();
    }

    @Test
    void isForNationalOversight() {
        var fields = oneSuccessor(body("CCG"), "yes");

        assertThatThrownBy(() -> driver.as("sponsor").start("succeed-body", fields))
                .isInstanceOf(AuthorizationException.class);
    }

    private void stop(String number) {
        driver.as("nationalOverseer")
                .start("stop-succession", Map.of("successionNumber", number, "reasons", "The order was not made."));
    }

    private void approve(String number) {
        driver.as("admin").complete(number, REVIEW, Map.of("outcome", "submit"));
        driver.as("nationalOverseer")
                .complete(number, APPROVE, Map.of("outcome", "approved", "reasons", "It is the law."));
    }

    /** As the engine does by itself: one that fails keeps no other from its turn. */
    private void runEachJobOf(String number) {
        for (var round = 0; round < 10; round++) {
            for (var job : management
                    .createJobQuery()
                    .processDefinitionKey(SucceedBody.PROCESS)
                    .executable()
                    .list()) {
                try {
                    management.executeJob(job.getId());
                } catch (RuntimeException planted) {
                    assertThat(planted).hasMessageContaining("PLANTED");
                }
            }
        }
        assertThat(successions.get(number).state()).isEqualTo(SuccessionState.APPROVED);
    }

    private HistoricProcessInstance instance(String number) {
        return history.createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(number)
                .processDefinitionKey(SucceedBody.PROCESS)
                .singleResult();
    }

    private int rowsOf(String caseNumber, String bodyId) {
        return jdbc.sql("SELECT COUNT(*) FROM act_hi_procinst WHERE business_key_ = :case AND tenant_id_ = :body")
                .param("case", caseNumber)
                .param("body", bodyId)
                .query(Integer.class)
                .single();
    }

    private String shown(String number, String variable) {
        return (String) history.createHistoricVariableInstanceQuery()
                .processInstanceId(instance(number).getId())
                .variableName(variable)
                .singleResult()
                .getValue();
    }

    private String ended(String number) {
        return instance(number).getEndActivityId();
    }

    private Map<String, Object> oneSuccessor(String successor, String teamsFollow) {
        var fields = new HashMap<String, Object>();
        fields.put("predecessor", trust);
        fields.put("effectiveDay", CaseDriver.inWords(days.today()));
        fields.put("legalBasis", "Health and Social Care Act 2012, transfer scheme");
        fields.put("legalDocument", "SI 2013/235");
        fields.put("successor1", successor);
        fields.put("teamsFollow", teamsFollow);
        fields.put("roleToo", "none");
        return fields;
    }

    private Map<String, Object> twoSuccessors(String first, String firstLines, String second, String secondLines) {
        var fields = oneSuccessor(first, "yes");
        fields.put("serviceLines1", firstLines);
        fields.put("successor2", second);
        fields.put("serviceLines2", secondLines);
        return fields;
    }

    private String body(String kind) {
        return driver.as("admin")
                .start(
                        "register-body",
                        Map.of("bodyName", "Body of " + UUID.randomUUID(), "kind", kind, "region", "London"));
    }

    private String started(String service) {
        return driver.as(lead).start("spin-out-service", StageForms.start(service, 6, "500000"));
    }

    private Map<String, Object> expression(String body) {
        var fields = new HashMap<>(StageForms.expression(driver));
        fields.put("lineManager", people.somebody("lineManagers", body));
        return fields;
    }
}
