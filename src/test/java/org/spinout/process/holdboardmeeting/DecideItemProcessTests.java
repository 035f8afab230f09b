package org.spinout.process.holdboardmeeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.spin.Spin.JSON;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spinout.SpinoutTest;
import org.spinout.board.AgendaItems;
import org.spinout.board.Decisions;
import org.spinout.board.Vote;
import org.spinout.board.Voting;
import org.spinout.process.BoardRoute;
import org.spinout.process.samples.CaseDriver;
import org.spinout.proposal.CaseFile;
import org.spinout.proposal.Confidentiality;
import org.spinout.proposal.DocumentKind;
import org.spinout.proposal.NewDocument;
import org.spinout.proposal.Proposals;
import org.spinout.proposal.UnknownDocument;
import org.spinout.record.DecisionRecord;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** What a secretary may and may not record of an item, at {@code Activity_RecordDecision}. */
@SpinoutTest
class DecideItemProcessTests {

    @Autowired
    private BeanFactory beans;

    @Autowired
    private CaseDriver driver;

    @Autowired
    private TaskService tasks;

    @Autowired
    private Decisions decisions;

    @Autowired
    private Proposals proposals;

    @Autowired
    private AgendaItems items;

    @Autowired
    private CaseFile file;

    @Autowired
    private DecisionRecord record;

    private BoardRoute board;

    @BeforeEach
    void anEmptyAgenda() {
        board = new BoardRoute(beans);
    }

    @Test
    void recordsAVoteWithItsCastingVote() {
        var number = board.caseWaiting("Prosthetics");
        var meeting = board.meetingAtDecision();
        var tie = BoardRoute.votes("for", "for", "against", "against");
        assertThatThrownBy(() -> board.decide(meeting, "approved", tie)).hasMessageContaining("casting vote");

        var broken = new HashMap<>(tie);
        broken.put("castingVote", "for");
        board.decide(meeting, "approved", broken);

        assertThat(decisions.ofCase(number))
                .first()
                .satisfies(decided -> assertThat(decided.voting())
                        .isInstanceOfSatisfying(
                                Voting.Named.class,
                                named -> assertThat(named.votes())
                                        .containsEntry("boardChair", Vote.FOR)
                                        .containsEntry("boardMember3", Vote.AGAINST)
                                        .containsEntry("boardMember4", Vote.ABSTAINED)));
    }

    @Test
    void countsVotesOnlyOfThoseStillInTheRoom() {
        board.caseWaiting("Orthotics");
        var meeting = board.meetingAtDecision();
        var gone = new HashMap<>(BoardRoute.votes("for", "for", "for"));
        gone.put("outOfRoom", JSON(List.of("boardMember1")));
        assertThatThrownBy(() -> board.decide(meeting, "approved", gone)).hasMessageContaining("has no vote here");

        gone.remove("vote2");
        board.decide(meeting, "approved", gone);
    }

    /** Tasklist sends a list back as what it was shown as, so an untouched list must not be shown as nothing. */
    @Test
    void showsEveryListToTickAsAList() {
        board.caseWaiting("Walking aids");
        var task = driver.as("boardSecretary").theTask(board.meetingAtDecision(), "Activity_RecordDecision");

        assertThat(tasks.getVariables(task.getId(), List.of("lateInterests", "outOfRoom", "membersFor")))
                .hasSize(3)
                .allSatisfy((field, shown) -> assertThat(shown).hasToString("[]"));
    }

    @Test
    void decidesNothingTwice() {
        board.caseWaiting("Splints");
        var meeting = board.meetingAtDecision();
        var task = driver.as("boardSecretary").theTask(meeting, "Activity_RecordDecision");
        board.decide(meeting, "approved", Map.of());

        assertThatThrownBy(() -> driver.as("boardSecretary")
                        .completeTask(
                                task.getId(),
                                Map.of("outcome", "approved", "reasons", "Again.", "decidedBy", "consensus")))
                .isNotNull();
    }

    @Test
    void wantsAMemberInTheChairWhenTheChairStandsAside() {
        var number = board.caseWaiting("Walking aids");
        var meeting = board.callMeeting();
        board.declareInterest(meeting, "boardChair", board.itemOf(number));
        board.sendPapers(meeting);
        board.reachMeetingDay();
        board.attend(meeting, BoardRoute.BOARD);
        assertThatThrownBy(() -> board.decide(meeting, "approved", Map.of()))
                .hasMessageContaining("Name the member who presides");

        board.decide(meeting, "approved", Map.of("presidingMember", "boardMember3"));

        assertThat(decisions.ofCase(number).get(0).presiding()).isEqualTo("boardMember3");
    }

    @Test
    void refusesAConditionWithoutAnOwner() {
        board.caseWaiting("Hoists");
        var meeting = board.meetingAtDecision();

        assertThatThrownBy(() -> board.decide(
                        meeting,
                        "approvedWithConditions",
                        Map.of(
                                "condition1Text", "Show a lease.",
                                "condition1Evidence", "The lease",
                                "condition1LongStop", driver.dayAfterWorkingDays(20))))
                .hasMessageContaining("Who must meet condition 1?");
    }

    @Test
    void doesNotBelieveThatThereIsNoQuorumWhenThereIsOne() {
        board.caseWaiting("Ramps");
        var meeting = board.meetingAtDecision();

        assertThatThrownBy(() -> board.decide(meeting, "noQuorum", Map.of())).hasMessageContaining("Quorate");
    }

    @Test
    void putsOffAnItemThatLosesItsQuorumInTheRoom() {
        var number = board.caseWaiting("Rails");
        var meeting = board.meetingAtDecision();
        var left = JSON(List.of("boardMember1", "boardMember2"));

        board.decide(meeting, "noQuorum", Map.of("outOfRoom", left, "reasons", "Both officers were called away."));

        assertThat(decisions.ofCase(number)).isEmpty();
        assertThat(items.waiting(BoardRoute.BODY))
                .extracting(item -> item.caseNumber())
                .containsExactly(number);
        assertThat(driver.openTasks(number)).isEmpty();
    }

    @Test
    void recordsWhatALateRecusalHadOpened() {
        var number = board.caseWaiting("Bath seats");
        var plan = file.add(new NewDocument(
                number,
                DocumentKind.PROPOSAL,
                "Business plan",
                "plan.txt",
                "Five years of money.".getBytes(StandardCharsets.UTF_8),
                Confidentiality.CONFIDENTIAL,
                "proposer"));
        file.open(plan.id(), "boardMember3");
        var meeting = board.meetingAtDecision();

        board.decide(
                meeting,
                "approved",
                Map.of(
                        "lateInterests",
                        JSON(List.of("boardMember3")),
                        "lateInterestText",
                        "My cousin is to be its manager."));

        assertThat(decisions.ofCase(number).get(0).recused()).containsExactly("boardMember3");
        assertThat(record.latest(number, "Recusal at the meeting")
                        .orElseThrow()
                        .decision()
                        .reasons())
                .contains("My cousin")
                .contains("Business plan, version 1");
        assertThatThrownBy(() -> file.open(plan.id(), "boardMember3")).isInstanceOf(UnknownDocument.class);
    }

    @Test
    void givesNoVoteToAMemberWhoStandsAside() {
        var number = board.caseWaiting("Wheelchairs");
        var meeting = board.callMeeting();
        board.declareInterest(meeting, "boardMember3", board.itemOf(number));
        board.sendPapers(meeting);
        board.reachMeetingDay();
        board.attend(meeting, BoardRoute.BOARD);

        // Four rows are left, and the fifth is nobody's.
        assertThatThrownBy(() -> board.decide(meeting, "approved", BoardRoute.votes("for", "for", "for", "for", "for")))
                .isInstanceOf(RuntimeException.class);

        board.decide(meeting, "approved", Map.of());
        assertThat(decisions.ofCase(number).get(0).recused()).contains("boardMember3");
    }

    @Test
    void barsAMemberOfTheTeamWithoutADeclaration() {
        var number = board.caseWaiting("Equipment store");
        proposals.join(number, "boardMember4", "proposer");
        var meeting = board.meetingAtDecision();

        board.decide(meeting, "approved", Map.of());

        assertThat(decisions.ofCase(number).get(0).recused()).containsExactly("boardMember4");
    }

    @Test
    void doesNotLetSomebodyOfTheTeamRecordItsDecision() {
        var number = board.caseWaiting("Chiropody");
        proposals.join(number, "boardSecretary", "proposer");
        var meeting = board.meetingAtDecision();

        assertThatThrownBy(() -> board.decide(meeting, "approved", Map.of())).hasMessageContaining("You stand aside");
    }

    @Test
    void doesNotCarryAnItemsAnswersOverToTheNext() {
        board.caseWaiting("Item one");
        var second = board.caseWaiting("Item two");
        var meeting = board.meetingAtDecision();
        board.decide(
                meeting,
                "approvedWithConditions",
                Map.of(
                        "condition1Text", "Show a lease.",
                        "condition1Owner", "proposers",
                        "condition1Evidence", "The lease",
                        "condition1LongStop", driver.dayAfterWorkingDays(20),
                        "condition2Text", "Insure.",
                        "condition2Owner", "sponsors",
                        "condition2Evidence", "The policy",
                        "condition2LongStop", driver.dayAfterWorkingDays(20)));

        board.decide(
                meeting,
                "approvedWithConditions",
                Map.of(
                        "condition1Text", "Name a nurse lead.",
                        "condition1Owner", "proposers",
                        "condition1Evidence", "A letter",
                        "condition1LongStop", driver.dayAfterWorkingDays(20)));

        assertThat(decisions.ofCase(second).get(0).conditions()).hasSize(1);
    }
}
