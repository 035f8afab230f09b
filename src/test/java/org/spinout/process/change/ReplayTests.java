package org.spinout.process.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.spinout.SpinoutTest;
import org.spinout.process.change.Replayed.Turn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Finished cases whose history is written down as the engine would have. */
@SpinoutTest
class ReplayTests {

    private static final String NUMBER = "SP-1999-9001";
    private static final String INSTANCE = "replay-test";

    @Autowired
    private Replay replay;

    @Autowired
    private ProposedChanges changes;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private DecisionService decisions;

    @Autowired
    private ProcessEngineConfigurationImpl engine;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private JdbcClient jdbc;

    @AfterEach
    void forgetTheCase() {
        for (var table : List.of("ACT_HI_DETAIL", "ACT_HI_ACTINST", "ACT_HI_PROCINST")) {
            jdbc.sql("DELETE FROM " + table + " WHERE PROC_INST_ID_ = '" + INSTANCE + "'")
                    .update();
        }
    }

    @Test
    void showsWhereAFinishedCaseWouldHaveGoneAnotherWay() {
        finished("deferred", targetOf("Flow_BoardApproved_To_BoardEnded"));
        var otherwise = SpineEdits.packaged(SpineEdits.SPINE)
                .replace(
                        "${boardOutcome == 'rejected'}", "${boardOutcome == 'rejected' || boardOutcome == 'deferred'}");

        var replayed = replay(otherwise);

        assertThat(replayed.walked())
                .singleElement(STRING)
                .matches("Through “Spin out a service”: [1-9]\\d* finished cases?\\.");
        assertThat(replayed.turns()).anySatisfy(turn -> {
            assertThat(turn.place()).isEqualTo("Board approved?");
            assertThat(turn.is()).startsWith("“Rejected”, to ");
            assertThat(turn.was()).isNotEqualTo(turn.is());
            assertThat(turn.numbers()).contains(NUMBER);
        });
    }

    @Test
    void saysNothingOfACaseThatWouldHaveGoneTheSameWay() {
        finished("rejected", targetOf("Flow_BoardApproved_To_BoardRejected"));
        var otherwise = SpineEdits.packaged(SpineEdits.SPINE)
                .replace(
                        "${boardOutcome == 'rejected'}", "${boardOutcome == 'rejected' || boardOutcome == 'deferred'}");

        assertThat(replay(otherwise).turns()).flatExtracting(Turn::numbers).doesNotContain(NUMBER);
    }

    @Test
    void saysWhichNewStepWouldHaveBeenMet() {
        finished("rejected", targetOf("Flow_BoardApproved_To_BoardRejected"));
        var replayed = replay(SpineEdits.withConsultation(), SpineEdits.form());

        assertThat(replayed.isOtherwise()).isTrue();
        assertThat(replayed.met())
                .anySatisfy(
                        text -> assertThat(text)
                                .contains(
                                        "“Consult the local authority”, which is new. What would have come of it cannot be told."));
    }

    @Test
    void putsRecordedQuestionsToAChangedTable() {
        decisions
                .evaluateDecisionTableByKey("proportionality")
                .variables(Map.of(
                        "staffCount",
                        251,
                        "annualValuePounds",
                        500_000L,
                        "bodies",
                        1,
                        "capitalPounds",
                        0L,
                        "regulatedActivity",
                        false))
                .evaluate();
        var higher = SpineEdits.packaged("processes/proportionality.dmn").replaceFirst("&gt; 250", "&gt; 300");

        var replayed = replayed(new ProposedFile("proportionality.dmn", higher.getBytes(StandardCharsets.UTF_8)));

        assertThat(replayed.walked())
                .singleElement(STRING)
                .matches("Asked of “How large is the undertaking\\?”: [1-9]\\d* recorded questions?\\.");
        assertThat(replayed.answers()).isNotEmpty().allSatisfy(turn -> {
            assertThat(turn.was()).contains("size: large");
            assertThat(turn.is()).doesNotContain("More than 250 staff");
        });
    }

    @Test
    void asksConditionsOnFactsAlone() {
        var conditions = new FactConditions(engine);
        var ways = List.of(
                new Flow("F1", "", "G", "A", "${answer == 'yes' and count > 3}", false),
                new Flow("F2", "", "G", "B", "", true));

        assertThat(conditions.waysOf(ways, false, Map.of("answer", "yes", "count", 4)))
                .contains(ways.subList(0, 1));
        assertThat(conditions.waysOf(ways, false, Map.of("answer", "no", "count", 4)))
                .contains(ways.subList(1, 2));
        assertThat(conditions.waysOf(ways, false, Map.of("answer", "yes"))).isEmpty();
        var asksABean = List.of(new Flow("F1", "", "G", "A", "${workingTime.after(10) != null}", false));
        assertThat(conditions.waysOf(asksABean, false, Map.of("answer", "yes"))).isEmpty();
    }

    @Test
    void takesEveryWayOfAnInclusiveQuestionThatHolds() {
        var conditions = new FactConditions(engine);
        var ways = List.of(
                new Flow("F1", "", "G", "A", "${count > 3}", false),
                new Flow("F2", "", "G", "B", "${count > 4}", false),
                new Flow("F3", "", "G", "C", "${count > 5}", false));

        assertThat(conditions.waysOf(ways, true, Map.of("count", 5))).contains(ways.subList(0, 2));
        assertThat(conditions.waysOf(ways, false, Map.of("count", 5))).contains(ways.subList(0, 1));
        assertThat(conditions.waysOf(ways, true, Map.of("count", 1))).isEmpty();
    }

    @Test
    void followsTheNewAnswerOfATableOverTheQuestionsAfterIt() {
        var deployment = repository
                .createDeployment()
                .addString("replay-size.bpmn", SIZED)
                .addString("replaySize.dmn", table(10))
                .deploy();
        try {
            runtime.startProcessInstanceByKey(
                    "replay-size", "SP-1999-9002", Map.<String, Object>of("staff", 20, "urgent", true));

            var replayed = replayed(new ProposedFile("replaySize.dmn", table(30).getBytes(StandardCharsets.UTF_8)));

            assertThat(replayed.turns()).singleElement().satisfies(turn -> {
                assertThat(turn.place()).isEqualTo("Find size");
                assertThat(turn.was()).isEqualTo("to “Large?”; “yes”, to “Urgent?”; “at once”, to “Look at once”");
                assertThat(turn.is()).isEqualTo("to “Large?”; “no”, to “Done”");
                assertThat(turn.numbers()).containsExactly("SP-1999-9002");
            });
        } finally {
            repository.deleteDeployment(deployment.getId(), true);
        }
    }

    private static final String SIZED = """
            <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" targetNamespace="replay"
                xmlns:camunda="http://camunda.org/schema/1.0/bpmn">
              <process id="replay-size" name="Find a size" isExecutable="true" camunda:historyTimeToLive="P1D">
                <startEvent id="Start"/><sequenceFlow id="F1" sourceRef="Start" targetRef="Find"/>
                <businessRuleTask id="Find" name="Find size" camunda:decisionRef="replaySize" camunda:resultVariable="size"
                    camunda:decisionRefBinding="latest" camunda:mapDecisionResult="singleEntry"/>
                <sequenceFlow id="F2" sourceRef="Find" targetRef="Large"/>
                <exclusiveGateway id="Large" name="Large?" default="No"/>
                <sequenceFlow id="Yes" name="yes" sourceRef="Large" targetRef="Urgent">
                  <conditionExpression>${size == 'large'}</conditionExpression></sequenceFlow>
                <sequenceFlow id="No" name="no" sourceRef="Large" targetRef="Done"/>
                <exclusiveGateway id="Urgent" name="Urgent?" default="Later"/>
                <sequenceFlow id="Now" name="at once" sourceRef="Urgent" targetRef="Look">
                  <conditionExpression>${urgent}</conditionExpression></sequenceFlow>
                <sequenceFlow id="Later" name="later" sourceRef="Urgent" targetRef="Done"/>
                <manualTask id="Look" name="Look at once"/><sequenceFlow id="F3" sourceRef="Look" targetRef="Done"/>
                <endEvent id="Done" name="Done"/>
              </process>
            </definitions>""";

    private static String table(int largeFrom) {
        return """
                <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="replaySizes" name="Size" namespace="replay"
                    xmlns:camunda="http://camunda.org/schema/1.0/dmn">
                  <decision id="replaySize" name="How large?" camunda:historyTimeToLive="P1D">
                    <decisionTable id="Table_size" hitPolicy="FIRST">
                      <input id="Input_staff"><inputExpression id="Expression_staff" typeRef="integer"><text>staff</text></inputExpression></input>
                      <output id="Output_size" name="size" typeRef="string"/>
                      <rule id="Rule_large"><inputEntry id="In_1"><text>&gt; %d</text></inputEntry>
                        <outputEntry id="Out_1"><text>"large"</text></outputEntry></rule>
                      <rule id="Rule_small"><inputEntry id="In_2"><text></text></inputEntry>
                        <outputEntry id="Out_2"><text>"small"</text></outputEntry></rule>
                    </decisionTable>
                  </decision>
                </definitions>""".formatted(largeFrom);
    }

    private Replayed replay(String spine, ProposedFile... others) {
        var files = new ArrayList<>(List.of(others));
        files.add(SpineEdits.spine(spine));
        return replayed(files.toArray(ProposedFile[]::new));
    }

    private Replayed replayed(ProposedFile... files) {
        var id = changes.propose("Otherwise", "", "PAGE", "processOwner", List.of(files));
        var outcome = replay.of(changes.find(id).orElseThrow(), "processOwner");
        assertThat(outcome.faults()).isEmpty();
        return outcome;
    }

    private static String targetOf(String flow) {
        var spine = ModelReading.of(SpineEdits.packaged(SpineEdits.SPINE).getBytes(StandardCharsets.UTF_8))
                .get(0);
        return Objects.requireNonNull(spine.flows().get(flow)).target();
    }

    /** From the question before the board, by the board, to where its outcome led. */
    private void finished(String boardOutcome, String end) {
        var definition = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey("spin-out-service")
                .latestVersion()
                .singleResult()
                .getId();
        var now = LocalDateTime.now(ZoneOffset.UTC).minusDays(3);
        jdbc.sql(
                        "INSERT INTO ACT_HI_PROCINST (ID_, PROC_INST_ID_, BUSINESS_KEY_, PROC_DEF_KEY_, PROC_DEF_ID_, START_TIME_,"
                                + " END_TIME_) VALUES (:id, :id, :number, 'spin-out-service', :definition, :start, :end)")
                .param("id", INSTANCE)
                .param("number", NUMBER)
                .param("definition", definition)
                .param("start", now)
                .param("end", now.plusHours(1))
                .update();
        jdbc.sql("INSERT INTO ACT_HI_DETAIL (ID_, TYPE_, PROC_INST_ID_, EXECUTION_ID_, NAME_, VAR_TYPE_, TEXT_, TIME_)"
                        + " VALUES (:id, 'VariableUpdate', :id, :id, 'boardOutcome', 'string', :outcome, :at)")
                .param("id", INSTANCE)
                .param("outcome", boardOutcome)
                .param("at", now.plusMinutes(2))
                .update();
        var passed =
                List.of("Gateway_NextLook", "Gateway_ToBoard", "Activity_DecideAtBoard", "Gateway_BoardApproved", end);
        for (var index = 0; index < passed.size(); index++) {
            jdbc.sql(
                            "INSERT INTO ACT_HI_ACTINST (ID_, PROC_DEF_KEY_, PROC_DEF_ID_, PROC_INST_ID_, EXECUTION_ID_, ACT_ID_,"
                                    + " ACT_TYPE_, START_TIME_, SEQUENCE_COUNTER_) VALUES (:row, 'spin-out-service', :definition,"
                                    + " :id, :id, :activity, 'any', :at, :counter)")
                    .param("row", INSTANCE + index)
                    .param("definition", definition)
                    .param("id", INSTANCE)
                    .param("activity", passed.get(index))
                    .param("at", now.plusMinutes(index))
                    .param("counter", index)
                    .update();
        }
    }
}
