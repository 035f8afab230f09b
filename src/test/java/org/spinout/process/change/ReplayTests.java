package org.spinout.process.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.RepositoryService;
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

        assertThat(replayed.finished()).isPositive();
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
    void saysWhatCannotBeTold() {
        finished("rejected", targetOf("Flow_BoardApproved_To_BoardRejected"));
        assertThat(replay(SpineEdits.withConsultation(), SpineEdits.form()).untold())
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

        var answers = replayed(new ProposedFile("proportionality.dmn", higher.getBytes(StandardCharsets.UTF_8)))
                .answers();

        assertThat(answers).isNotEmpty().allSatisfy(turn -> {
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

        assertThat(conditions.wayOf(ways, Map.of("answer", "yes", "count", 4)))
                .map(Flow::id)
                .contains("F1");
        assertThat(conditions.wayOf(ways, Map.of("answer", "no", "count", 4)))
                .map(Flow::id)
                .contains("F2");
        assertThat(conditions.wayOf(ways, Map.of("answer", "yes"))).isEmpty();
        var asksABean = List.of(new Flow("F1", "", "G", "A", "${workingTime.after(10) != null}", false));
        assertThat(conditions.wayOf(asksABean, Map.of("answer", "yes"))).isEmpty();
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
