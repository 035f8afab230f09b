package org.spinout.process.holdboardmeeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.spin.Spin.JSON;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spinout.SpinoutTest;
import org.spinout.board.AgendaItems;
import org.spinout.board.Decisions;
import org.spinout.board.InterestRegister;
import org.spinout.board.Interests;
import org.spinout.board.Minutes;
import org.spinout.organisation.Deputies;
import org.spinout.organisation.WorkingDays;
import org.spinout.process.BoardRoute;
import org.spinout.process.samples.CaseDriver;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** What a meeting has before and after it: the register of interests, private items, the minute of the last one. */
@SpinoutTest
class AroundTheMeetingProcessTests {

    @Autowired
    private BeanFactory beans;

    @Autowired
    private CaseDriver driver;

    @Autowired
    private AgendaItems items;

    @Autowired
    private Interests interests;

    @Autowired
    private InterestRegister register;

    @Autowired
    private Decisions decisions;

    @Autowired
    private Minutes minutes;

    @Autowired
    private WorkingDays days;

    @Autowired
    private Deputies deputies;

    @Autowired
    private RuntimeService runtime;

    private BoardRoute board;

    @BeforeEach
    void anEmptyAgenda() {
        board = new BoardRoute(beans);
    }

    @Test
    void putsOffAnItemWithoutAQuorumOnTheDay() {
        var number = board.caseWaiting("Smoking cessation");
        var meeting = board.callMeeting();
        board.bringToItsDay(meeting);

        board.attend(meeting, List.of("boardChair", "boardMember3", "boardMember4"));

        assertThat(driver.openTasks(meeting)).containsExactly("Activity_CorrectMinute");
        assertThat(items.waiting(BoardRoute.BODY))
                .extracting(item -> item.caseNumber())
                .containsExactly(number);
        assertThat(driver.openTasks(number)).isEmpty();
    }

    @Test
    void hasTheLastMinuteCorrectedAndSignedAtTheNextMeeting() {
        board.caseWaiting("Chaplaincy");
        var first = board.meetingAtDecision();
        board.decide(first, "approved", Map.of());
        var correction = Map.of("minutePart2", "Present: everybody.");
        board.correctMinute(first, correction);
        assertThat(driver.openTasks(first)).isEmpty();

        board.caseWaiting("Interpreters");
        board.meetingAtDecision();

        assertThat(driver.openTasks(first)).containsExactly("Activity_SignMinutes");
        driver.as("boardChair").complete(first, "Activity_SignMinutes", Map.of("signed", true));
        assertThat(minutes.of(first).orElseThrow()).satisfies(minute -> {
            assertThat(minute.isSigned()).isTrue();
            assertThat(minute.text()).contains("Present: everybody.").contains("Decision: Approved");
        });
    }

    @Test
    void hasItsMinuteSignedByTheDeputyOfAChairWhoIsAway() {
        board.caseWaiting("Sign language");
        var meeting = board.meetingAtDecision();
        board.decide(meeting, "approved", Map.of());
        board.correctMinute(meeting, Map.of());
        board.caseWaiting("Braille");
        board.meetingAtDecision();
        var away = days.today();
        driver.as("admin")
                .start(
                        "appoint-deputy",
                        Map.of(
                                "absent", "boardChair",
                                "deputy", "boardMember9",
                                "role", "boardChairs",
                                "organisation", BoardRoute.BODY,
                                "firstDay", CaseDriver.inWords(away),
                                "lastDay", CaseDriver.inWords(away.plusDays(7)),
                                "reasons", "Ill."));
        driver.runDueJobs();

        driver.as("boardMember9").complete(meeting, "Activity_SignMinutes", Map.of("signed", true));

        assertThat(minutes.of(meeting).orElseThrow()).satisfies(minute -> {
            assertThat(minute.signedBy()).isEqualTo("boardMember9");
            assertThat(minute.inPlaceOf()).isEqualTo("boardChair");
        });
        deputies.of(BoardRoute.BODY).stream()
                .filter(deputies::isOpen)
                .forEach(deputy -> driver.as("admin")
                        .start("revoke-deputy", Map.of("deputyNumber", deputy.number(), "reasons", "Back.")));
    }

    @Test
    void renewsTheRegisterWithTheDeclaration() {
        var number = board.caseWaiting("Pharmacy");
        var meeting = board.callMeeting();
        assertThat(runtime.getVariable(board.processOf(meeting), "declarationsText")
                        .toString())
                .contains("register of interests has no entry");
        var task = board.declaration(meeting, "boardMember4");

        driver.as("boardMember4")
                .completeTask(
                        task.getId(),
                        Map.of(
                                "hasInterest", "no",
                                "registerStands", "no",
                                "registerText", "I am to be its treasurer.",
                                "registerCases", number));

        assertThat(register.of(BoardRoute.BODY, "boardMember4").orElseThrow().text())
                .isEqualTo("I am to be its treasurer.");
        assertThat(interests.barred(board.itemOf(number), java.util.Set.of())).contains("boardMember4");
        register.declare(BoardRoute.BODY, "boardMember4", "Nothing to declare", List.of());
    }

    @Test
    void recusesWhomThePaperNamesAsJoining() {
        var number = board.caseBeforeBoard("School meals");
        driver.as("boardSecretary")
                .complete(
                        number,
                        "Activity_PrepareBoardPaper",
                        Map.of(
                                "paperTitle", "School meals",
                                "paperSummary", "Cooks wish to run their kitchen.",
                                "recommendation", "To approve.",
                                "itemPart", "private",
                                "privateReasons", "Prices that others could use.",
                                "joiningMembers", JSON(List.of("boardMember2"))));
        var meeting = board.meetingAtDecision();

        board.decide(meeting, "approved", Map.of());

        assertThat(decisions.ofCase(number).get(0).recused()).containsExactly("boardMember2");
        assertThat(minutes.of(meeting).orElseThrow().text()).contains("Heard in private: Prices");
    }

    @Test
    void refusesAMeetingInThePast() {
        board.caseWaiting("Day centre");
        var past = new HashMap<>(board.meeting(7));
        past.put("meetingDate", driver.dayAfterWorkingDays(-3));

        assertThatThrownBy(() -> driver.as("boardSecretary").start(HoldBoardMeeting.PROCESS, past))
                .hasMessageContaining("today");
    }
}
