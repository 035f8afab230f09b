package org.spinout.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.spinout.board.BoardFixture.MEETING_DAY;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.dao.DataIntegrityViolationException;

/** What the tables refuse by themselves, should a caller ever get past the code: on H2 and on PostgreSQL. */
class BoardTablesTests {

    /** Made once: every test breaks one rule in a transaction of its own, which is rolled back. */
    private static final List<BoardFixture> DATABASES =
            List.of(afterAMeeting(BoardFixture.onH2()), afterAMeeting(BoardFixture.onPostgres()));

    /** The first item is decided, by vote and on a condition; the second is on the agenda still. */
    private static BoardFixture afterAMeeting(BoardFixture board) {
        board.withBoard();
        var meeting = board.meeting();
        var first = board.itemBeforeMeeting(meeting);
        board.submit("SP-2026-0002");
        board.items.place(meeting);
        board.interests.declare(meeting, "n1", Set.of(first), "An interest.");
        board.attendance.record(meeting, List.of("chair", "n1", "n2", "o1"));
        board.decide(
                first,
                new BoardDecision(
                        BoardOutcome.APPROVED_WITH_CONDITIONS,
                        null,
                        "Good, once safe.",
                        new Voting.Count(2, 1, 0, null),
                        List.of(BoardFixture.condition(MEETING_DAY.plusDays(9)))));
        board.minutes.draft(meeting);
        return board;
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            board_decision                     | INSERT INTO board_decision SELECT * FROM board_decision
            decided_with_a_quorum              | UPDATE board_decision SET needed = 4
            board_decision                     | UPDATE board_decision SET present = 9
            board_decision                     | UPDATE board_decision SET eligible = 10
            carried_by_a_majority              | UPDATE board_decision SET votes_for = 1, votes_against = 2
            carried_by_a_majority              | UPDATE board_decision SET votes_for = 1
            carried_by_a_majority              | UPDATE board_decision SET votes_for = 1, casting_vote = 'AGAINST'
            casting_vote_breaks_a_tie          | UPDATE board_decision SET casting_vote = 'FOR'
            nobody_votes_twice                 | UPDATE board_decision SET abstentions = 1
            a_vote_is_counted                  | UPDATE board_decision SET abstentions = NULL
            consensus_counts_no_votes          | UPDATE board_decision SET by_consensus = TRUE
            board_decision                     | UPDATE board_decision SET reasons = ''
            rejected_for_a_coded_reason        | UPDATE board_decision SET outcome = 'REJECTED'
            board_decision                     | UPDATE board_decision SET outcome = 'MAYBE'
            board_recusal                      | INSERT INTO board_recusal SELECT * FROM board_recusal
            board_member                       | INSERT INTO board_member SELECT * FROM board_member
            term_ends_after_it_starts          | UPDATE board_member SET ends_on = DATE '2020-01-01'
            board_member                       | UPDATE board_member SET body_id = 'b9999'
            meeting_is_open_or_closed          | UPDATE board_meeting SET state = 'HELD'
            board_meeting                      | UPDATE board_meeting SET venue = ''
            one_live_item_of_a_case            | UPDATE agenda_item SET case_number = 'SP-2026-0001', state = 'WAITING', \
            live = TRUE, ended_at = NULL
            live_until_it_ends                 | UPDATE agenda_item SET state = 'DECIDED'
            ended_when_not_live                | UPDATE agenda_item SET ended_at = submitted_at
            agenda_item                        | UPDATE agenda_item SET live = FALSE WHERE live IS NOT NULL
            one_item_per_place                 | UPDATE agenda_entry SET place = 1
            on_the_agenda_until_taken_off      | UPDATE agenda_entry SET live = NULL
            one_declaration_per_version        | INSERT INTO interest_declaration (meeting_number, user_id, version, \
            wording, declared_at) SELECT meeting_number, user_id, version, wording, declared_at FROM interest_declaration
            one_attendance_list_per_version    | INSERT INTO attendance_list (meeting_number, version, recorded_at) \
            SELECT meeting_number, version, recorded_at FROM attendance_list
            attendance_of_member               | INSERT INTO attendance_of_member SELECT * FROM attendance_of_member
            board_condition                    | UPDATE board_condition SET owner = ''
            board_condition                    | UPDATE board_condition SET evidence = ''
            long_stop                          | UPDATE board_condition SET long_stop = NULL
            outstanding_until_it_ends          | UPDATE board_condition SET state = 'LAPSED'
            discharged_by_somebody_on_evidence | UPDATE board_condition SET state = 'DISCHARGED', ended_at = imposed_at
            board_minute                       | INSERT INTO board_minute SELECT * FROM board_minute
            signs_a_version_that_exists        | INSERT INTO board_minute_signature (meeting_number, version, signed_by, signed_at) VALUES \
            ('BM-2026-01', 2, 'chair', TIMESTAMP '2026-06-08 12:00:00')
            """)
    void refuse(String constraint, String statement) {
        for (var board : DATABASES) {
            assertThatThrownBy(() ->
                            board.inTransaction(() -> board.jdbc.sql(statement).update()))
                    .isInstanceOf(DataIntegrityViolationException.class)
                    .rootCause()
                    .message()
                    .containsIgnoringCase(constraint);
        }
    }

    @Test
    void takeARowThatBreaksNoRule() {
        for (var board : DATABASES) {
            board.transaction.executeWithoutResult(status -> {
                var rows = board.jdbc
                        .sql("UPDATE board_decision SET votes_for = 1, votes_against = 1, abstentions = 1,"
                                + " casting_vote = 'FOR', outcome = 'REJECTED', reason_code = 'notViable'")
                        .update();
                assertThat(rows).isEqualTo(1);
                status.setRollbackOnly();
            });
        }
    }
}
