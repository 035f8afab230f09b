package org.spinout.process.takeurgentdecision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spinout.SpinoutTest;
import org.spinout.board.InterestRegister;
import org.spinout.board.Minutes;
import org.spinout.board.UrgentDecisions;
import org.spinout.process.BoardRoute;
import org.spinout.process.samples.CaseDriver;
import org.spinout.proposal.ProposalState;
import org.spinout.proposal.Proposals;
import org.spinout.record.DecisionRecord;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

@SpinoutTest
class TakeUrgentDecisionProcessTests {

    @Autowired
    private BeanFactory beans;

    @Autowired
    private CaseDriver driver;

    @Autowired
    private Proposals proposals;

    @Autowired
    private UrgentDecisions urgent;

    @Autowired
    private InterestRegister register;

    @Autowired
    private Minutes minutes;

    @Autowired
    private DecisionRecord record;

    private BoardRoute board;

    @BeforeEach
    void anEmptyAgenda() {
        board = new BoardRoute(beans);
    }

    @Test
    void movesTheCaseOnAtOnceAndIsNotedByTheNextMeeting() {
        var number = board.caseWaiting("Flu clinics");

        decide("boardChair", number, "approved", Map.of());

        assertThat(proposals.get(number).state()).isEqualTo(ProposalState.APPROVED);
        var entry = record.latest(number, "Decide at board").orElseThrow().decision();
        assertThat(entry.user()).isEqualTo("boardChair");
        assertThat(entry.reasons()).contains("Winter will not wait.");
        board.caseWaiting("Leg ulcers");
        var meeting = board.meetingAtDecision();
        assertThat(urgent.reportedTo(meeting))
                .extracting(reported -> reported.decided().caseNumber())
                .contains(number);
        board.decide(meeting, "approved", Map.of());
        assertThat(minutes.of(meeting).orElseThrow().text()).contains("The board noted the decision.");
    }

    @Test
    void imposesConditionsLikeAMeeting() {
        var number = board.caseWaiting("Swabs");

        decide(
                "boardChair",
                number,
                "approvedWithConditions",
                Map.of(
                        "condition1Text", "Insure.",
                        "condition1Owner", "proposers",
                        "condition1Evidence", "The policy",
                        "condition1LongStop", driver.dayAfterWorkingDays(20)));

        assertThat(driver.openTasks(number)).hasSize(1);
    }

    @Test
    void isForTheChairAlone() {
        var number = board.caseWaiting("Vaccines");

        assertThatThrownBy(() -> decide("boardMember1", number, "approved", Map.of()))
                .isNotNull();
        assertThatThrownBy(() -> decide("boardSecretary", number, "approved", Map.of()))
                .isNotNull();

        assertThat(proposals.get(number).state()).isEqualTo(ProposalState.BEFORE_BOARD);
    }

    @Test
    void isNotForAChairWhoStandsAside() {
        var number = board.caseWaiting("Travel clinic");
        register.declare(BoardRoute.BODY, "boardChair", "My wife leads it.", List.of(number));

        assertThatThrownBy(() -> decide("boardChair", number, "approved", Map.of()))
                .hasMessageContaining("stand aside");
        register.declare(BoardRoute.BODY, "boardChair", "Nothing to declare", List.of());
    }

    @Test
    void waitsForAMeetingThatComesInTime() {
        var number = board.caseWaiting("Blood tests");
        var meeting = board.callMeeting();

        assertThatThrownBy(() ->
                        decide("boardChair", number, "approved", Map.of("neededBy", driver.dayAfterWorkingDays(9))))
                .hasMessageContaining("in time for this decision");

        decide("boardChair", number, "approved", Map.of());
        assertThat(proposals.get(number).state()).isEqualTo(ProposalState.APPROVED);
        driver.as("boardSecretary")
                .complete(
                        meeting, "Activity_SendPapers", Map.of("outcome", "cancelled", "reasons", "No item is left."));
    }

    @Test
    void refusesACaseThatDoesNotWait() {
        var number = board.caseBeforeBoard("X-ray");

        assertThatThrownBy(() -> decide("boardChair", number, "approved", Map.of()))
                .hasMessageContaining("does not wait");
    }

    private void decide(String user, String number, String outcome, Map<String, ?> more) {
        var fields = new HashMap<String, Object>(Map.of(
                "caseNumber",
                number,
                "neededBy",
                driver.dayAfterWorkingDays(1),
                "whyUrgent",
                "Winter will not wait.",
                "consulted",
                "The chief executive and two non-officer members agree.",
                "outcome",
                outcome,
                "reasons",
                "It fills a local need."));
        fields.putAll(more);
        driver.as(user).start(TakeUrgentDecision.PROCESS, fields);
    }
}
