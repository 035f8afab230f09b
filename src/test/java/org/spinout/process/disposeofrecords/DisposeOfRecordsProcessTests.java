package org.spinout.process.disposeofrecords;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.HistoryService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spinout.SpinoutTest;
import org.spinout.correspondence.Notices;
import org.spinout.organisation.WorkingDays;
import org.spinout.process.StageForms;
import org.spinout.process.samples.CaseDriver;
import org.spinout.proposal.Answers;
import org.spinout.proposal.Proposals;
import org.spinout.record.DecisionRecord;
import org.spinout.record.Disposal;
import org.spinout.record.Disposals;
import org.spinout.record.RecordClass;
import org.spinout.record.Retention;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpinoutTest
class DisposeOfRecordsProcessTests {

    private static final String CHOOSE = "Activity_ChooseRecords";
    private static final String CONFIRM = "Activity_ConfirmDisposal";

    @Autowired
    private CaseDriver driver;

    @Autowired
    private HistoryService history;

    @Autowired
    private DecisionRecord record;

    @Autowired
    private Disposals disposals;

    @Autowired
    private Retention retention;

    @Autowired
    private Answers answers;

    @Autowired
    private Proposals proposals;

    @Autowired
    private Notices notices;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private WorkingDays days;

    @Autowired
    private DueRecords dueRecords;

    private String number = "";

    /** A case that was withdrawn thirty years ago: its last move is put back, the clock stays where it is. */
    @BeforeEach
    void anOldCase() {
        number = driver.as("proposer").start("spin-out-service", StageForms.start("Foot health", 6, "500000"));
        driver.as("proposer")
                .start(
                        "withdraw-proposal",
                        Map.of(
                                "caseNumber",
                                number,
                                "reasonCode",
                                "teamDecided",
                                "reasons",
                                "We stay.",
                                "confirmed",
                                true));
        driver.runDueJobs();
        jdbc.sql("UPDATE proposal_step SET moved_at = moved_at - INTERVAL '10957' DAY WHERE case_number = :case")
                .param("case", number)
                .update();
    }

    @Test
    void letsGoWhatIsDueOnceASecondPersonHasConfirmed() {
        assertThat(driver.openTasks(number)).isEmpty();
        var waited = waited();

        var disposal = asked(RecordClass.values());
        assertThat(answers.of(number))
                .isNotEmpty()
                .noneMatch(answer -> answer.json().equals("{}"));
        driver.as("boardChair").complete(disposal, CONFIRM, confirmed());
        driver.runDueJobs();

        assertThat(ended(disposal)).isEqualTo("Event_RecordsDisposed");
        assertThat(disposals.goneOf(number)).hasSize(RecordClass.values().length);
        assertThat(answers.of(number))
                .isNotEmpty()
                .allMatch(answer -> answer.json().equals("{}"));
        assertThat(proposals.get(number).lead()).isEqualTo("(disposed of)");
        assertThat(notices.about(number, "proposer")).isEmpty();
        assertThat(record.verify(number).isIntact()).isTrue();
        assertThat(record.latest(number, Disposals.GATE).orElseThrow().decision())
                .satisfies(entry -> {
                    assertThat(entry.user()).isEqualTo("boardChair");
                    assertThat(entry.role()).isEqualTo("boardChairs");
                    assertThat(entry.reasons())
                            .contains("Records schedule, item 12")
                            .contains("boardSecretary");
                });
        assertThat(record.latest(disposal, "Confirmation of a disposal")
                        .orElseThrow()
                        .decision()
                        .role())
                .isEqualTo("boardChairs");
        assertThat(engineRemembers()).isZero();
        assertThat(waited()).isGreaterThanOrEqualTo(waited).isPositive();
        assertThat(notices.about(disposal, "boardSecretary")).isNotEmpty();
    }

    @Test
    void forgetsInTheEngineOnlyWhatWent() {
        var disposal = asked(RecordClass.FORMS);
        driver.as("boardChair").complete(disposal, CONFIRM, confirmed());
        driver.runDueJobs();

        assertThat(count("ACT_HI_VARINST")).isZero();
        assertThat(count("ACT_HI_DETAIL")).isZero();
        assertThat(count("ACT_HI_TASKINST")).isPositive();
        assertThat(count("ACT_HI_ACTINST")).isPositive();
    }

    @Test
    void isNotConfirmedByWhoeverAsked() {
        var disposal = asked(RecordClass.FILES);

        assertThatThrownBy(() -> driver.as("boardSecretary").complete(disposal, CONFIRM, confirmed()))
                .hasMessageContaining("second person");
        assertThat(driver.openTasks(disposal)).containsExactly(CONFIRM);
        assertThat(disposals.get(disposal).outcome()).isNull();
    }

    @Test
    void isNothingToOtherBodies() {
        var disposal = asked(RecordClass.FILES);

        assertThat(driver.as("otherBoardChair").sees(disposal, CONFIRM)).isFalse();
        assertThat(driver.as("boardChair").sees(disposal, CONFIRM)).isTrue();
        assertThatThrownBy(() -> driver.as("otherBoardChair").start("dispose-of-records", start()))
                .isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> driver.as("proposer").start("dispose-of-records", start()))
                .isInstanceOf(RuntimeException.class);
    }

    @Test
    void takesNothingThatIsNotOnTheList() {
        var disposal = driver.as("boardSecretary").start("dispose-of-records", start());
        var running = driver.as("proposer").start("spin-out-service", StageForms.start("Falls clinic", 6, "500000"));

        assertThatThrownBy(() -> choose(disposal, List.of(running + " files"))).isInstanceOf(RuntimeException.class);
        assertThat(driver.openTasks(disposal)).containsExactly(CHOOSE);
    }

    @Test
    void knowsNoDateOfACaseThatRuns() {
        var running = driver.as("proposer").start("spin-out-service", StageForms.start("Falls clinic", 6, "500000"));

        assertThat(retention.of(running).dates()).isEmpty();
        assertThat(retention.of(running).impediments())
                .anyMatch(sentence -> sentence.contains("has not ended"))
                .anyMatch(sentence -> sentence.contains("still runs"));
        assertThat(retention.of(number).impediments()).isEmpty();
        assertThat(retention.of(number).dates()).hasSize(RecordClass.values().length);
    }

    @Test
    void keepsBackWhatIsHeldBetweenTheTwo() {
        var disposal = asked(RecordClass.FORMS);
        driver.as("boardSecretary")
                .start(
                        "hold-records",
                        Map.of(
                                "caseNumber", number,
                                "holdAct", "placed",
                                "holdGround", "publicInquiry",
                                "holdReasons", "An inquiry was announced."));

        driver.as("boardChair").complete(disposal, CONFIRM, confirmed());
        driver.runDueJobs();

        assertThat(ended(disposal)).isEqualTo("Event_RecordsDisposed");
        assertThat(answers.of(number)).noneMatch(answer -> answer.json().equals("{}"));
        assertThat(disposals.get(disposal).parts())
                .singleElement()
                .extracting(Disposal.Part::keptBecause)
                .asString()
                .contains("An inquiry was announced.");
        assertThat(disposals.due("b1001")).noneMatch(item -> item.caseNumber().equals(number));
    }

    @Test
    void keepsBackWhatSomebodyAsksAbout() {
        var disposal = asked(RecordClass.FORMS);
        var request = new HashMap<String, Object>(Map.of(
                "asker",
                "A journalist",
                "informationAsked",
                "Why did they stay?",
                "receivedOn",
                CaseDriver.inWords(days.today()),
                "aboutCase",
                number));
        driver.as("boardSecretary").start("answer-information-request", request);

        driver.as("boardChair").complete(disposal, CONFIRM, confirmed());
        driver.runDueJobs();

        assertThat(disposals.get(disposal).parts())
                .singleElement()
                .extracting(Disposal.Part::keptBecause)
                .asString()
                .contains("information request IR-");
    }

    @Test
    void endsWithAReasonWhenItIsRefused() {
        var disposal = asked(RecordClass.FORMS);

        assertThatThrownBy(() -> driver.as("boardChair")
                        .complete(disposal, CONFIRM, Map.of("outcome", "refused", "reasons", "No.")))
                .hasMessageContaining("stay");
        driver.as("boardChair")
                .complete(
                        disposal,
                        CONFIRM,
                        Map.of(
                                "outcome",
                                "refused",
                                "reasonCode",
                                "ofLastingValue",
                                "reasons",
                                "They were the first."));

        assertThat(ended(disposal)).isEqualTo("Event_DisposalRefused");
        assertThat(disposals.get(disposal).outcome()).isEqualTo(Disposal.Outcome.REFUSED);
        assertThat(disposals.goneOf(number)).isEmpty();
        assertThat(notices.about(disposal, "boardSecretary"))
                .anyMatch(notice -> notice.subject().contains("refused"));
    }

    @Test
    void disposesOfNothingBySilence() {
        var chosen = asked(RecordClass.FORMS);
        var begun = driver.as("boardSecretary").start("dispose-of-records", start());

        driver.moveClockByWorkingDays(31);
        driver.runDueJobs();

        assertThat(ended(chosen)).isEqualTo("Event_DisposalLapsed");
        assertThat(ended(begun)).isEqualTo("Event_NotChosen");
        assertThat(disposals.get(chosen).outcome()).isEqualTo(Disposal.Outcome.LAPSED);
        assertThat(disposals.goneOf(number)).isEmpty();
    }

    @Test
    void leavesEverythingWhenTheSecretaryThinksBetter() {
        var disposal = driver.as("boardSecretary").start("dispose-of-records", start());

        driver.as("boardSecretary").complete(disposal, CHOOSE, Map.of("outcome", "withdrawn"));

        assertThat(ended(disposal)).isEqualTo("Event_NotAsked");
    }

    @Test
    void tellsTheSecretariesOnceAMonthWhatMayGo() {
        jdbc.sql("DELETE FROM disposal_reminder").update();
        var before = told();

        dueRecords.tell();
        dueRecords.tell();

        assertThat(told()).isEqualTo(before + 1);
    }

    private long told() {
        return jdbc.sql("SELECT COUNT(*) FROM notice WHERE subject = 'Records whose time is over' AND body_id ="
                        + " (SELECT body_id FROM proposal WHERE number = :case)")
                .param("case", number)
                .query(Long.class)
                .single();
    }

    @Test
    void tellsWhoeverAnswersARequestWhatIsNoLongerHeld() {
        var disposal = asked(RecordClass.FORMS);
        driver.as("boardChair").complete(disposal, CONFIRM, confirmed());
        driver.runDueJobs();

        var request = driver.as("boardSecretary")
                .start(
                        "answer-information-request",
                        Map.of(
                                "asker",
                                "A journalist",
                                "informationAsked",
                                "Why did they stay?",
                                "receivedOn",
                                CaseDriver.inWords(days.today()),
                                "aboutCase",
                                number));

        assertThat(history.createHistoricVariableInstanceQuery()
                        .variableName("requestText")
                        .processInstanceId(history.createHistoricProcessInstanceQuery()
                                .processInstanceBusinessKey(request)
                                .singleResult()
                                .getId())
                        .singleResult()
                        .getValue()
                        .toString())
                .contains("No longer held")
                .contains("Answers to forms")
                .contains(disposal);
    }

    private String asked(RecordClass... classes) {
        var disposal = driver.as("boardSecretary").start("dispose-of-records", start());
        assertThat(disposal).startsWith("DR-");
        choose(
                disposal,
                Stream.of(classes).map(one -> number + " " + one.code()).toList());
        return disposal;
    }

    private void choose(String disposal, List<String> records) {
        driver.as("boardSecretary")
                .complete(disposal, CHOOSE, Map.of("outcome", "submitted", "chosenRecords", records));
    }

    private static Map<String, Object> start() {
        return Map.of(
                "authority", "Records schedule, item 12",
                "disposalReasons", "Nobody has asked for them in thirty years.");
    }

    private static Map<String, Object> confirmed() {
        return Map.of("outcome", "confirmed", "reasons", "Their time is over.");
    }

    private String ended(String disposal) {
        return history
                .createHistoricActivityInstanceQuery()
                .processInstanceId(history.createHistoricProcessInstanceQuery()
                        .processInstanceBusinessKey(disposal)
                        .singleResult()
                        .getId())
                .list()
                .stream()
                .filter(activity -> activity.getActivityType().equals("noneEndEvent"))
                .map(activity -> activity.getActivityId())
                .findFirst()
                .orElse("none");
    }

    private long waited() {
        return jdbc.sql("SELECT COUNT(*) FROM waited WHERE case_number = :case")
                .param("case", number)
                .query(Long.class)
                .single();
    }

    private long engineRemembers() {
        return history.createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(number)
                .count();
    }

    private long count(String table) {
        return jdbc.sql("SELECT COUNT(*) FROM " + table + " WHERE PROC_INST_ID_ IN"
                        + " (SELECT ID_ FROM ACT_HI_PROCINST WHERE BUSINESS_KEY_ = :case)")
                .param("case", number)
                .query(Long.class)
                .single();
    }
}
