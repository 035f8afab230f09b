package org.spinout.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.spin.Spin.JSON;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spinout.SpinoutTest;
import org.spinout.board.Decisions;
import org.spinout.board.MeetingState;
import org.spinout.board.Meetings;
import org.spinout.board.Minutes;
import org.spinout.process.BoardRoute;
import org.spinout.process.samples.CaseDriver;
import org.spinout.proposal.CaseFile;
import org.spinout.proposal.Confidentiality;
import org.spinout.proposal.DocumentKind;
import org.spinout.proposal.NewDocument;
import org.spinout.proposal.ProposalState;
import org.spinout.proposal.Proposals;
import org.spinout.record.DecisionRecord;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * One meeting of a board with eight items, from its papers to its signed minute, as its secretary lives it. Two officers
 * stand aside from the fourth item, one beforehand and one only when it is called; that leaves no quorum for it, ever, so
 * it takes a dispensation and is decided at the next meeting.
 */
@SpinoutTest
class MeetingOfEightItemsTests {

    private static final int EIGHT = 8;
    private static final int FOURTH = 3;

    @Autowired
    private BeanFactory beans;

    @Autowired
    private CaseDriver driver;

    @Autowired
    private Meetings meetings;

    @Autowired
    private Decisions decisions;

    @Autowired
    private Minutes minutes;

    @Autowired
    private Proposals proposals;

    @Autowired
    private DecisionRecord record;

    @Autowired
    private CaseFile file;

    @Autowired
    private HistoryService history;

    @Autowired
    private RuntimeService runtime;

    private BoardRoute board;
    private final List<String> cases = new ArrayList<>();

    @BeforeEach
    void anEmptyAgenda() {
        board = new BoardRoute(beans);
    }

    @Test
    void runsInFewerThanTwentyFiveTasksOfItsSecretary() {
        eightPapers();
        var conflicted = cases.get(FOURTH);
        addPlanThatAnOfficerOpens(conflicted);
        var meeting = board.callMeeting();
        board.declareInterest(meeting, "boardMember1", board.itemOf(conflicted));
        board.declareNothing(meeting, "boardChair", "boardMember2", "boardMember3", "boardMember4");
        assertThat(runtime.getVariable(board.processOf(meeting), "forecast").toString())
                .contains("4 of 5 members can take part")
                .contains("Amir Board (declared an interest)");
        board.sendPapers(meeting);
        board.reachMeetingDay();
        board.attend(meeting, BoardRoute.BOARD);

        sevenDecisionsAndOneItemWithoutAQuorum(meeting);
        assertThat(meetings.get(meeting).state()).isEqualTo(MeetingState.HELD);
        assertThat(decisions.ofCase(conflicted)).isEmpty();
        assertThat(record.latest(conflicted, "Recusal at the meeting")
                        .orElseThrow()
                        .decision()
                        .reasons())
                .contains("Had opened: Plan");
        board.correctMinute(meeting, Map.of());

        var next = dispensationAndNextMeeting(conflicted);
        driver.as("boardChair").complete(meeting, "Activity_SignMinutes", Map.of("signed", true));
        board.decide(next, "approved", Map.of());

        outcomesAreRight(conflicted);
        assertThat(minutes.of(meeting).orElseThrow()).satisfies(minute -> {
            assertThat(minute.isSigned()).isTrue();
            assertThat(minute.text()).contains("goes to another meeting").contains("carried by the casting vote");
        });
        assertThat(tasksOf("boardSecretary", meeting) + tasksOf("boardChair", meeting))
                .as("the meeting, its papers and what follows from it")
                .isBetween(15L, 24L);
        assertThat(BoardRoute.BOARD)
                .allSatisfy(
                        member -> assertThat(declarationsOf(member, meeting)).isEqualTo(1));
    }

    private void eightPapers() {
        Stream.of(
                        "Health visiting",
                        "Podiatry",
                        "Dental access",
                        "Leg clinics",
                        "Dietetics",
                        "Stoma care",
                        "Falls",
                        "ECG")
                .forEach(service -> cases.add(board.caseWaiting(service)));
        assertThat(cases).hasSize(EIGHT);
    }

    private void addPlanThatAnOfficerOpens(String number) {
        var plan = file.add(new NewDocument(
                number,
                DocumentKind.PROPOSAL,
                "Plan",
                "plan.txt",
                "Five years of money.".getBytes(StandardCharsets.UTF_8),
                Confidentiality.CONFIDENTIAL,
                "proposer"));
        file.open(plan.id(), "boardMember2");
    }

    private void sevenDecisionsAndOneItemWithoutAQuorum(String meeting) {
        board.decide(meeting, "approved", Map.of());
        var tie = new HashMap<String, Object>(BoardRoute.votes("for", "for", "against", "against", "abstained"));
        tie.put("castingVote", "for");
        board.decide(meeting, "approved", tie);
        board.decide(meeting, "rejected", Map.of("reasonCode", "notViable"));
        board.decide(
                meeting,
                "noQuorum",
                Map.of(
                        "lateInterests", JSON(List.of("boardMember2")),
                        "lateInterestText", "I have been asked to be its finance director.",
                        "reasons", "Both officers stand aside."));
        board.decide(
                meeting,
                "approvedWithConditions",
                Map.of(
                        "condition1Text", "Show a lease.",
                        "condition1Owner", "proposers",
                        "condition1Evidence", "The signed lease",
                        "condition1LongStop", driver.dayAfterWorkingDays(60)));
        board.decide(meeting, "acceptedWithModification", Map.of("modification", "Leave out weekend clinics."));
        board.decide(meeting, "deferred", Map.of("askedFor", "What do nights cost?"));
        board.decide(meeting, "putToCompetition", Map.of());
    }

    /** Returns the next meeting, about to decide the item. */
    private String dispensationAndNextMeeting(String number) {
        driver.as("boardSecretary")
                .complete(
                        number,
                        "Activity_SettleWantOfQuorum",
                        Map.of(
                                "outcome", "dispensation",
                                "membersForDispensation", JSON(List.of("boardMember1")),
                                "reasons", "Both executives stand aside."));
        driver.as("boardSecretary")
                .complete(
                        number,
                        "Activity_RecordDispensation",
                        Map.of(
                                "outcome", "granted",
                                "dispensationReference", "SoS/2026/7",
                                "dispensationDate", driver.dayAfterWorkingDays(-1),
                                "reasons", "For this case alone."));
        var next = board.callMeeting();
        board.declareInterest(next, "boardMember1", board.itemOf(number));
        board.declareInterest(next, "boardMember2", board.itemOf(number));
        board.declareNothing(next, "boardChair", "boardMember3", "boardMember4");
        board.sendPapers(next);
        board.reachMeetingDay();
        board.attend(next, BoardRoute.BOARD);
        return next;
    }

    private void outcomesAreRight(String conflicted) {
        var states = cases.stream().map(number -> proposals.get(number).state()).toList();
        assertThat(states)
                .containsExactly(
                        ProposalState.APPROVED,
                        ProposalState.APPROVED,
                        ProposalState.REJECTED,
                        ProposalState.APPROVED,
                        ProposalState.APPROVED,
                        proposals.get(cases.get(5)).state(),
                        ProposalState.DEFERRED,
                        ProposalState.PUT_TO_COMPETITION);
        assertThat(decisions.ofCase(conflicted).get(0).recused()).containsExactly("boardMember2");
        assertThat(driver.openTasks(cases.get(5))).containsExactly("Activity_RespondToModification");
        assertThat(cases)
                .allSatisfy(
                        number -> assertThat(record.verify(number).isIntact()).isTrue());
    }

    /** What a person did for this meeting and the board's part of its cases. */
    private long tasksOf(String user, String meeting) {
        return Stream.concat(Stream.of(meeting), cases.stream())
                .mapToLong(key -> history.createHistoricTaskInstanceQuery()
                        .processInstanceBusinessKey(key)
                        .taskAssignee(user)
                        .taskDeleteReason("completed")
                        .count())
                .sum();
    }

    private long declarationsOf(String member, String meeting) {
        return history.createHistoricTaskInstanceQuery()
                .processInstanceBusinessKey(meeting)
                .taskDefinitionKey("Activity_DeclareInterests")
                .taskAssignee(member)
                .count();
    }
}
