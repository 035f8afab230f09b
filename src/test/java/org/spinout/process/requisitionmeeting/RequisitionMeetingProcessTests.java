package org.spinout.process.requisitionmeeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spinout.SpinoutTest;
import org.spinout.board.AgendaItems;
import org.spinout.board.Meetings;
import org.spinout.board.NoticeTooShort;
import org.spinout.board.Requisitions;
import org.spinout.correspondence.Notices;
import org.spinout.process.BoardRoute;
import org.spinout.process.OtherHost;
import org.spinout.process.people.NewPeople;
import org.spinout.process.samples.CaseDriver;
import org.spinout.shared.Refusal;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** Members of a board of five, two of whom must ask for a meeting. */
@SpinoutTest
class RequisitionMeetingProcessTests {

    private static final String SIGN = "Activity_SignRequisition";
    private static final String ANSWER = "Activity_AnswerRequisition";
    private static final String CALL = "Activity_CallMeetingAsMembers";

    @Autowired
    private BeanFactory beans;

    @Autowired
    private CaseDriver driver;

    @Autowired
    private Requisitions requisitions;

    @Autowired
    private Meetings meetings;

    @Autowired
    private Notices notices;

    @Autowired
    private HistoryService history;

    @Autowired
    private TaskService tasks;

    @Autowired
    private IdentityService identity;

    @Autowired
    private AgendaItems items;

    private BoardRoute route;
    private OtherHost body;

    @BeforeEach
    void aBoardWithACaseThatNobodyCallsAMeetingFor() {
        route = new BoardRoute(beans);
        body = new OtherHost(beans, route);
        items.submit(route.submittedCase("Community beds"), body.body(), "Community beds", "sponsor");
    }

    @Test
    void endsWithTheMeetingThatTheChairHasCalled() {
        var number = presented();
        assertThat(notices.about(number, body.secretary())).isNotEmpty();
        assertThatThrownBy(() -> driver.as(body.chair()).complete(number, ANSWER, Map.of("outcome", "called")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("No meeting has been called");

        callMeeting();
        driver.as(body.chair()).complete(number, ANSWER, Map.of("outcome", "called"));

        assertThat(endOf(number)).isEqualTo("Event_ChairCalledMeeting");
    }

    @Test
    void saysSoWhereTooFewSign() {
        var number = begin();
        for (var member : body.board()) {
            if (!member.equals(body.board().get(1))) {
                answer(number, member, "declined");
            }
        }

        assertThat(endOf(number)).isEqualTo("Event_TooFewSigned");
        assertThat(notices.about(number, body.board().get(1)))
                .anyMatch(notice -> notice.text().contains("1 of 5 members have signed, and 2 are needed"));
    }

    @Test
    void takesSilenceForNoSignature() {
        var number = begin();

        driver.moveClockByWorkingDays(11);

        assertThat(endOf(number)).isEqualTo("Event_TooFewSigned");
        assertThat(requisitions.get(number).signatories())
                .containsExactly(body.board().get(1));
    }

    @Test
    void letsTheMembersCallWhereTheChairRefuses() {
        var number = presented();
        driver.as(body.chair()).complete(number, ANSWER, Map.of("outcome", "refused", "reasons", "It can wait."));
        assertThat(driver.as(body.board().get(3)).sees(number, CALL)).isFalse();

        var soon = Map.of("meetingDate", day(2), "meetingTime", "10:00", "venue", "Library", "part", "public");
        assertThatThrownBy(() -> driver.as(body.board().get(2)).complete(number, CALL, soon))
                .isInstanceOf(NoticeTooShort.class);
        driver.as(body.board().get(2))
                .complete(
                        number,
                        CALL,
                        Map.of("meetingDate", day(8), "meetingTime", "10:00", "venue", "Library", "part", "public"));

        assertThat(endOf(number)).isEqualTo("Event_MembersCalledMeeting");
        var meeting = requisitions.meeting(number).orElseThrow();
        assertThat(meeting.calledBy()).isEqualTo(body.board().get(2));
        assertThat(driver.openTasks(meeting.number())).contains("Activity_SendPapers", "Activity_DeclareInterests");
        assertThat(driver.as(body.secretary()).sees(meeting.number(), "Activity_SendPapers"))
                .isTrue();
    }

    @Test
    void letsTheMembersCallWhereTheChairSaysNothing() {
        var number = presented();
        driver.moveClockTo(driver.now().plus(Duration.ofDays(7)));
        assertThat(driver.openTasks(number)).containsExactly(ANSWER);

        driver.moveClockTo(driver.now().plus(Duration.ofDays(1)));

        assertThat(driver.openTasks(number)).containsExactly(CALL);
    }

    @Test
    void findsAMeetingThoughTheChairSaysNothing() {
        var number = presented();
        var meeting = callMeeting();

        driver.moveClockTo(driver.now().plus(Duration.ofDays(8)));

        assertThat(meetings.get(meeting).isOpen()).isTrue();
        assertThat(endOf(number)).isEqualTo("Event_ChairCalledMeeting");
    }

    @Test
    void isForThoseWhoSitOnTheBoard() {
        var outsider = new NewPeople(identity, driver).somebody("boardMembers", body.body());

        assertThatThrownBy(() -> driver.as(outsider).start("requisition-meeting", Map.of("business", "The beds")))
                .isInstanceOf(Refusal.NotEntitled.class)
                .hasMessageContaining("members of the board");
    }

    private String callMeeting() {
        return driver.as(body.secretary()).start("hold-board-meeting", route.meeting(8));
    }

    private String begin() {
        return driver.as(body.board().get(1)).start("requisition-meeting", Map.of("business", "The beds in Ward 4"));
    }

    /** Signed by a second member, which is enough. */
    private String presented() {
        var number = begin();
        assertThat(driver.openTasks(number)).hasSize(4).containsOnly(SIGN);
        answer(number, body.board().get(2), "signed");
        assertThat(driver.openTasks(number)).containsExactly(ANSWER);
        return number;
    }

    private void answer(String number, String member, String outcome) {
        var task = tasks.createTaskQuery()
                .processInstanceBusinessKey(number)
                .taskDefinitionKey(SIGN)
                .taskAssignee(member)
                .singleResult();
        driver.as(member).completeTask(task.getId(), Map.of("outcome", outcome));
    }

    private String day(int days) {
        return String.valueOf(route.meeting(days).get("meetingDate"));
    }

    private String endOf(String number) {
        return history.createHistoricActivityInstanceQuery()
                .processInstanceId(history.createHistoricProcessInstanceQuery()
                        .processInstanceBusinessKey(number)
                        .singleResult()
                        .getId())
                .activityType("noneEndEvent")
                .orderPartiallyByOccurrence()
                .desc()
                .list()
                .get(0)
                .getActivityId();
    }
}
