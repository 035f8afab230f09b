package org.spinout.process.answerinformationrequest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spinout.SpinoutTest;
import org.spinout.organisation.WorkingDays;
import org.spinout.process.StageForms;
import org.spinout.process.people.NewPeople;
import org.spinout.process.samples.CaseDriver;
import org.spinout.record.DecisionRecord;
import org.spinout.record.Releases;
import org.spinout.shared.Refusal;
import org.springframework.beans.factory.annotation.Autowired;

@SpinoutTest
class AnswerInformationRequestProcessTests {

    private static final String DECIDE = "Activity_DecideInformationRequest";
    private static final String ANSWER = "Activity_NoteRequesterAnswer";
    private static final String NOTE_REVIEW = "Activity_NoteReviewRequest";
    private static final String REVIEW = "Activity_ReviewReply";

    @Autowired
    private CaseDriver driver;

    @Autowired
    private HistoryService history;

    @Autowired
    private IdentityService identity;

    @Autowired
    private TaskService tasks;

    @Autowired
    private DecisionRecord record;

    @Autowired
    private Releases releases;

    @Autowired
    private WorkingDays days;

    private String request = "";

    @BeforeEach
    void aRequestReceivedToday() {
        request = received(Map.of());
    }

    @Test
    void isDueOnTheTwentiethWorkingDayAfterReceipt() {
        assertThat(request).startsWith("IR-");
        assertThat(due()).isEqualTo(days.plus(days.today(), 20));

        request = received(Map.of("receivedOn", CaseDriver.inWords(days.today().minusDays(14))));

        assertThat(due()).isEqualTo(days.plus(days.today().minusDays(14), 20));
    }

    @ParameterizedTest
    @CsvSource({"released,", "partlyReleased,commercial", "refused,cost", "notHeld,", "withdrawn,"})
    void takesEveryReply(String outcome, String exemption) {
        decide(reply(outcome, exemption));

        assertThat(record.of(request)).singleElement().satisfies(entry -> {
            assertThat(entry.decision().gate()).isEqualTo("Answer to an information request");
            assertThat(entry.decision().outcome()).isEqualTo(outcome);
            assertThat(entry.decision().reasonCode()).isEqualTo(exemption);
        });
        assertThat(driver.openTasks(request)).containsExactly(NOTE_REVIEW);

        driver.moveClockByWorkingDays(41);
        driver.runDueJobs();

        assertThat(ended()).isEqualTo("Event_Answered");
    }

    @Test
    void refusesOnlyUnderAnExemptionAndWithReasons() {
        assertThatThrownBy(() -> decide(Map.of("outcome", "refused", "reasons", "It is ours.")))
                .hasMessageContaining("exemption");
        assertThatThrownBy(() -> decide(Map.of("outcome", "refused", "reasonCode", "personal")))
                .hasMessageContaining("reasons");
        assertThat(record.of(request)).isEmpty();
    }

    @Test
    void beginsTheTwentyDaysAnewWithAClarification() {
        decide(Map.of("outcome", "clarificationAsked", "reasons", "Which year do you mean?"));
        driver.moveClockByWorkingDays(7);
        answer(Map.of("outcome", "came", "cameOn", CaseDriver.inWords(days.today())));

        assertThat(due()).isEqualTo(days.plus(days.today(), 20));
    }

    @Test
    void leavesOutTheDaysOnWhichAFeeWasAwaited() {
        var before = due();
        decide(Map.of("outcome", "feeAsked", "reasons", "Twelve pounds for copies."));
        driver.moveClockByWorkingDays(6);
        answer(Map.of("outcome", "came", "cameOn", CaseDriver.inWords(days.today())));

        assertThat(due()).isEqualTo(days.plus(before, 6));
    }

    @Test
    void lapsesWhenTheRequesterDoesNotAnswer() {
        decide(Map.of("outcome", "clarificationAsked", "reasons", "Which year do you mean?"));
        answer(Map.of("outcome", "notCome"));

        assertThat(ended()).isEqualTo("Event_Lapsed");
        assertThat(record.latest(request, "Answer of the requester"))
                .hasValueSatisfying(
                        entry -> assertThat(entry.decision().outcome()).isEqualTo("notCome"));
    }

    @Test
    void closesAfterALongSilence() {
        decide(Map.of("outcome", "clarificationAsked", "reasons", "Which year do you mean?"));
        driver.moveClockByWorkingDays(61);
        driver.runDueJobs();

        assertThat(ended()).isEqualTo("Event_NoWordCame");
        assertThat(record.latest(request, "Answer of the requester")).hasValueSatisfying(entry -> {
            assertThat(entry.decision().outcome()).isEqualTo("silent");
            assertThat(entry.decision().reasons()).contains("no word came in 60 working days");
        });
    }

    @Test
    void entersALateReplyInTheRecordAndTakesItAllTheSame() {
        var due = due();
        driver.moveClockByWorkingDays(20);
        driver.runDueJobs();
        assertThat(record.of(request)).as("on the last day").isEmpty();

        driver.moveClockByWorkingDays(1);
        driver.runDueJobs();

        assertThat(record.of(request)).singleElement().satisfies(entry -> {
            assertThat(entry.decision().gate()).isEqualTo("Answer to an information request");
            assertThat(entry.decision().outcome()).isEqualTo("late");
            assertThat(entry.decision().bodyId()).isEqualTo("b1001");
            assertThat(entry.decision().reasons()).contains(org.spinout.shared.Days.inWords(due));
        });
        decide(reply("released", null));
        assertThat(record.of(request)).hasSize(2);
        assertThat(driver.openTasks(request)).containsExactly(NOTE_REVIEW);
    }

    @Test
    void isNotReviewedByWhoeverDecidedIt() {
        var both = new NewPeople(identity, driver).somebody("boardSecretaries", "b1001");
        new NewPeople(identity, driver).register(both, "boardChairs", "b1001");
        driver.as(both).complete(request, DECIDE, reply("refused", "conduct"));
        askForReview();
        var review = driver.as(both).theTask(request, REVIEW).getId();

        assertThatThrownBy(() -> driver.as(both)
                        .complete(request, REVIEW, Map.of("outcome", "upheld", "reasons", "It is right.")))
                .isInstanceOf(Refusal.NotEntitled.class)
                .hasMessageContaining("You decided this reply, so somebody else has to review it.");
        assertThatThrownBy(() -> driver.as(both).signedIn(() -> {
                    tasks.claim(review, both);
                    return review;
                }))
                .isInstanceOf(Refusal.NotEntitled.class);

        driver.as("boardChair").complete(request, REVIEW, Map.of("outcome", "upheld", "reasons", "It is right."));
        assertThat(ended()).isEqualTo("Event_Upheld");
    }

    @Test
    void takesLongerToWeighThePublicInterestAndSaysWhy() {
        var by = days.plus(days.today(), 33);
        decide(Map.of(
                "outcome", "extended",
                "reasonCode", "commercial",
                "reasons", "The prices are still being negotiated.",
                "replyBy", CaseDriver.inWords(by)));

        assertThat(due()).isEqualTo(by);
        assertThat(record.of(request).get(0).decision().reasons()).contains("negotiated");
        decide(reply("released", null));
        assertThat(driver.openTasks(request)).containsExactly(NOTE_REVIEW);
    }

    @Test
    void isDecidedAnewWhenTheReviewOverturnsTheReply() {
        decide(reply("refused", "conduct"));
        askForReview();
        driver.as("boardChair").complete(request, REVIEW, Map.of("outcome", "overturned", "reasons", "Too wide."));

        assertThat(driver.openTasks(request)).containsExactly(DECIDE);
        assertThat(due()).isEqualTo(days.plus(days.today(), 20));
    }

    @Test
    void endsWhenTheReviewUpholdsTheReply() {
        decide(reply("refused", "conduct"));
        askForReview();
        driver.as("boardChair").complete(request, REVIEW, Map.of("outcome", "upheld", "reasons", "It is right."));

        assertThat(ended()).isEqualTo("Event_Upheld");
        assertThat(record.of(request)).hasSize(2);
    }

    @Test
    void opensWhatWasReadAndReleasedOfACaseAndKeepsTheRestUnderItsExemption() {
        var about = driver.as("proposer").start("spin-out-service", StageForms.start("Podiatry", 6, "500000"));
        request = received(Map.of("aboutCase", about));
        var reply = reply("partlyReleased", "commercial");
        reply.put("releasedParts", List.of("records", "board"));

        decide(reply);

        var decided = releases.of(about);
        assertThat(decided.isReleased("records")).isTrue();
        assertThat(decided.isReleased("money")).isFalse();
        assertThat(decided.of("money")).hasValueSatisfying(decision -> {
            assertThat(decision.because()).contains("section 43").contains("Said plainly.");
            assertThat(decision.decidedBy())
                    .startsWith("The board secretary of")
                    .contains(request);
        });
    }

    @Test
    void knowsNoCaseOfAnotherBody() {
        assertThatThrownBy(() -> received(Map.of("aboutCase", "SP-1999-0001")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("has no case SP-1999-0001");
    }

    @Test
    void isTheSecretarysToAnswer() {
        assertThat(driver.as("boardSecretary").sees(request, DECIDE)).isTrue();
        assertThat(driver.as("sponsor").sees(request, DECIDE)).isFalse();
        assertThat(driver.as("proposer").sees(request, DECIDE)).isFalse();
    }

    private String received(Map<String, String> other) {
        var fields = new HashMap<String, Object>(Map.of(
                "asker", "R. Reader",
                "informationAsked", "What did the board decide, and why?",
                "receivedOn", CaseDriver.inWords(days.today())));
        fields.putAll(other);
        return driver.as("boardSecretary").start(AnswerInformationRequest.PROCESS, fields);
    }

    private static Map<String, Object> reply(String outcome, @org.jspecify.annotations.Nullable String exemption) {
        var fields = new HashMap<String, Object>(Map.of("outcome", outcome));
        if (exemption != null) {
            fields.put("reasonCode", exemption);
        }
        if (!List.of("released", "withdrawn").contains(outcome)) {
            fields.put("reasons", "Said plainly.");
        }
        return fields;
    }

    private void decide(Map<String, ?> fields) {
        driver.as("boardSecretary").complete(request, DECIDE, fields);
    }

    private void answer(Map<String, ?> fields) {
        driver.as("boardSecretary").complete(request, ANSWER, fields);
    }

    private void askForReview() {
        driver.as("boardSecretary")
                .complete(
                        request,
                        NOTE_REVIEW,
                        Map.of("reviewAskedOn", CaseDriver.inWords(days.today()), "reviewGrounds", "Too wide."));
    }

    /** The last day for the reply, as the task says it. */
    private LocalDate due() {
        var due = driver.as("boardSecretary").theTask(request, DECIDE).getDueDate();
        return days.dateOf(due.toInstant().minusMillis(1));
    }

    private String ended() {
        return history.createHistoricActivityInstanceQuery()
                .processInstanceId(history.createHistoricProcessInstanceQuery()
                        .processInstanceBusinessKey(request)
                        .singleResult()
                        .getId())
                .activityType("noneEndEvent")
                .singleResult()
                .getActivityId();
    }
}
