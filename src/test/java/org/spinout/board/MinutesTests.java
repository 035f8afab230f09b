package org.spinout.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.spinout.board.BoardFixture.MEETING_DAY;
import static org.spinout.board.BoardFixture.condition;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.spinout.organisation.NewDeputy;
import org.spinout.shared.Refusal;

class MinutesTests {

    private static final String DRAFT = """
                        Thameside Primary Care Trust
                        Minute of the board's meeting BM-2026-01
                        8 June 2026, 14:00, Town Hall, open to the public

                        Present: Name of chair (chair), Name of n1 (non-officer member), \
                        Name of n2 (non-officer member), Name of o1 (officer member)
                        Absent: Name of n3 (non-officer member), Name of n4 (non-officer member), \
                        Name of o2 (officer member), Name of o3 (officer member), Name of o4 (officer member)
                        In the chair: Name of chair

                        Interests declared
                        Name of n1: Ripplez. My sister leads the team.
                        Name of o1: nothing to declare
                        No declaration from: Name of chair, Name of n2, Name of n3, Name of n4, Name of o2, \
                        Name of o3, Name of o4

                        1. Ripplez (SP-2026-0001)
                        Paper by Name of sponsor
                        Stood aside: Name of n1
                        Quorum: 3 present and free to decide, 3 of 9 needed
                        Decision: Approved with conditions, by consensus
                        Reasons: Good, once safe.
                        Condition: Sign the lease
                          Owner: Finance director
                          Evidence: The signed lease
                          Lapses on 6 September 2026 unless met before

                        2. Inclusion (SP-2026-0002)
                        Paper by Name of sponsor
                        Stood aside: nobody
                        Quorum: 4 present and free to decide, 3 of 9 needed
                        Decision: Rejected, 2 for, 2 against, 0 abstaining, carried by the casting vote
                        Reasons: It fills a gap.

                        Medway (SP-2026-0003) was withdrawn before it was decided.

                        Seqol (SP-2026-0004) was not decided and goes to another meeting.
                        """;

    private final BoardFixture board = BoardFixture.onH2().withBoard();

    /** A meeting with one item approved on conditions, one rejected by vote, one withdrawn and one left over. */
    private String meetingHeld() {
        var meeting = board.meeting();
        var approved = board.items.submit("SP-2026-0001", BoardFixture.BODY, "Ripplez", "sponsor");
        var rejected = board.items.submit("SP-2026-0002", BoardFixture.BODY, "Inclusion", "sponsor");
        board.items.submit("SP-2026-0003", BoardFixture.BODY, "Medway", "sponsor");
        board.items.submit("SP-2026-0004", BoardFixture.BODY, "Seqol", "sponsor");
        board.items.place(meeting);
        board.interests.declare(meeting, "n1", Set.of(approved), "My sister leads the team.");
        board.interests.declare(meeting, "o1", List.of(), "");
        board.items.withdraw("SP-2026-0003");
        board.clock.moveTo(MEETING_DAY);
        board.attendance.record(meeting, List.of("chair", "n1", "n2", "o1"));
        board.decide(
                approved,
                new BoardDecision(
                        BoardOutcome.APPROVED_WITH_CONDITIONS,
                        null,
                        "Good, once safe.",
                        new Voting.Consensus(),
                        List.of(condition(MEETING_DAY.plusDays(90)))));
        board.decide(
                rejected, BoardFixture.decision(BoardOutcome.REJECTED, new Voting.Count(2, 2, 0, CastingVote.FOR)));
        board.meetings.close(meeting, MeetingState.HELD);
        return meeting;
    }

    @Test
    void areDraftedFromTheRecord() {
        var text = board.minutes.draft(meetingHeld()).text();

        assertThat(text).isEqualTo(DRAFT);
    }

    @Test
    void areCorrectedWithoutLosingTheDraft() {
        var meeting = meetingHeld();
        var draft = board.minutes.draft(meeting);

        var corrected = board.minutes.correct(meeting, draft.text() + "Two questions were asked by the public.");

        assertThat(corrected.version()).isEqualTo(2);
        assertThat(board.minutes.of(meeting)).contains(corrected);
        assertThat(board.jdbc
                        .sql("SELECT COUNT(*) FROM board_minute")
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void stayAsTheyAreWhenNothingHasChanged() {
        var meeting = meetingHeld();

        assertThat(board.minutes.draft(meeting)).isEqualTo(board.minutes.draft(meeting));
    }

    @Test
    void areSignedByTheChairOnceAndForGood() {
        var meeting = meetingHeld();
        board.minutes.draft(meeting);

        var signed = board.minutes.sign(meeting, "chair");

        assertThat(signed.isSigned()).isTrue();
        assertThat(signed.signedBy()).isEqualTo("chair");
        assertThat(signed.signedAt()).isEqualTo(board.clock.instant());
        assertThatThrownBy(() -> board.minutes.sign(meeting, "chair")).isInstanceOf(Refusal.Conflict.class);
        assertThatThrownBy(() -> board.minutes.correct(meeting, "Otherwise.")).isInstanceOf(Refusal.Conflict.class);
        assertThatThrownBy(() -> board.minutes.draft(meeting)).isInstanceOf(Refusal.Conflict.class);
        assertThat(board.minutes.of(meeting)).contains(signed);
    }

    @Test
    void areSignedByNobodyElse() {
        var meeting = meetingHeld();
        board.minutes.draft(meeting);

        assertThatThrownBy(() -> board.minutes.sign(meeting, "n1")).isInstanceOf(Refusal.NotEntitled.class);
        assertThatThrownBy(() -> board.minutes.sign(meeting, "boardSecretary")).isInstanceOf(Refusal.NotEntitled.class);
    }

    @Test
    void areSignedByTheDeputyWhileTheChairIsAway() {
        var meeting = meetingHeld();
        board.minutes.draft(meeting);
        board.inTransaction(() -> board.deputies.appoint(new NewDeputy(
                "chair", "n1", BoardFixture.BODY, "boardChairs", MEETING_DAY, MEETING_DAY.plusDays(7), "admin")));
        board.inTransaction(() -> board.deputies.appoint(new NewDeputy(
                "boardSecretary", "n2", BoardFixture.BODY, "boardSecretaries", MEETING_DAY, MEETING_DAY, "admin")));

        assertThatThrownBy(() -> board.minutes.sign(meeting, "n2")).isInstanceOf(Refusal.NotEntitled.class);
        var signed = board.minutes.sign(meeting, "n1");

        assertThat(signed.signedBy()).isEqualTo("n1");
        assertThat(signed.inPlaceOf()).isEqualTo("chair");
    }

    @Test
    void areNotSignedByADeputyWhoseTimeIsOver() {
        var meeting = meetingHeld();
        board.minutes.draft(meeting);
        board.inTransaction(() -> board.deputies.appoint(new NewDeputy(
                "chair", "n1", BoardFixture.BODY, "boardChairs", MEETING_DAY, MEETING_DAY.plusDays(7), "admin")));
        board.clock.moveTo(MEETING_DAY.plusDays(8));

        assertThatThrownBy(() -> board.minutes.sign(meeting, "n1"))
                .isInstanceOf(Refusal.NotEntitled.class)
                .hasMessageContaining("stands in for the chair");
    }

    @Test
    void areSignedByWhoeverChairsTheBoardThen() {
        var meeting = meetingHeld();
        board.minutes.draft(meeting);
        board.members.end(BoardFixture.BODY, "chair", MEETING_DAY);
        var next = MEETING_DAY.plusDays(1);
        board.members.register(new BoardMember(BoardFixture.BODY, "newChair", false, true, next, null));
        board.clock.moveTo(next);

        assertThatThrownBy(() -> board.minutes.sign(meeting, "chair")).isInstanceOf(Refusal.NotEntitled.class);
        assertThat(board.minutes.sign(meeting, "newChair").isSigned()).isTrue();
    }

    @Test
    void areNotSignedBeforeTheyAreDraftedOrTheMeetingCloses() {
        var open = board.meeting();
        board.minutes.draft(open);
        assertThatThrownBy(() -> board.minutes.sign(open, "chair")).hasMessageContaining("Close the meeting");

        board.meetings.close(open, MeetingState.ADJOURNED);
        assertThat(board.minutes.draft(open).text()).contains("The meeting was adjourned.");

        var undrafted = board.meeting();
        board.meetings.close(undrafted, MeetingState.ADJOURNED);
        assertThatThrownBy(() -> board.minutes.sign(undrafted, "chair")).hasMessageContaining("Draft it first");
    }

    @Test
    void areNotWrittenForACancelledMeeting() {
        var meeting = board.meeting();
        board.meetings.close(meeting, MeetingState.CANCELLED);

        assertThatThrownBy(() -> board.minutes.draft(meeting)).isInstanceOf(Refusal.class);
    }
}
