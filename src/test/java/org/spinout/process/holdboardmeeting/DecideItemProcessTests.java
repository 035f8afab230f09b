package org.spinout.process.holdboardmeeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.spin.Spin.JSON;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spinout.SpinoutTest;
import org.spinout.board.Decisions;
import org.spinout.board.Voting;
import org.spinout.process.BoardRoute;
import org.spinout.process.samples.CaseDriver;
import org.spinout.proposal.Proposals;
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
    private Decisions decisions;

    @Autowired
    private Proposals proposals;

    private BoardRoute board;

    @BeforeEach
    void anEmptyAgenda() {
        board = new BoardRoute(beans);
    }

    @Test
    void recordsAVoteWithItsCastingVote() {
        var number = board.caseWaiting("Prosthetics");
        var meeting = board.meetingAtDecision();
        var tie = Map.<String, Object>of(
                "decidedBy", "vote",
                "membersFor", JSON(List.of("boardChair", "boardMember1")),
                "membersAgainst", JSON(List.of("boardMember2", "boardMember3")),
                "membersAbstained", JSON(List.of("boardMember4")));
        assertThatThrownBy(() -> board.decide(meeting, "approved", tie)).hasMessageContaining("casting vote");

        var broken = new HashMap<>(tie);
        broken.put("castingVote", "for");
        board.decide(meeting, "approved", broken);

        assertThat(decisions.ofCase(number))
                .first()
                .satisfies(decided -> assertThat(decided.voting())
                        .isInstanceOfSatisfying(
                                Voting.Count.class,
                                count -> assertThat(count.abstentions()).isEqualTo(1)));
    }

    @Test
    void countsNoMemberTwice() {
        board.caseWaiting("Orthotics");
        var meeting = board.meetingAtDecision();

        assertThatThrownBy(() -> board.decide(
                        meeting,
                        "approved",
                        Map.of(
                                "decidedBy", "vote",
                                "membersFor", JSON(List.of("boardChair", "boardMember1")),
                                "membersAgainst", JSON(List.of("boardMember1")))))
                .hasMessageContaining("counted twice");
    }

    @Test
    void givesNoVoteToAMemberWhoStandsAside() {
        var number = board.caseWaiting("Wheelchairs");
        var meeting = board.callMeeting();
        board.declareInterest(meeting, "boardMember3", board.itemOf(number));
        board.sendPapers(meeting);
        board.reachMeetingDay();
        board.attend(meeting, BoardRoute.BOARD);

        assertThatThrownBy(() -> board.decide(
                        meeting,
                        "approved",
                        Map.of("decidedBy", "vote", "membersFor", JSON(List.of("boardChair", "boardMember3")))))
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

        assertThatThrownBy(() -> board.decide(meeting, "approved", Map.of())).hasMessageContaining("somebody else");
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
