package org.spinout.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spinout.board.BoardOutcome;
import org.spinout.board.Conditions;
import org.spinout.board.Decisions;
import org.spinout.process.BoardRoute;
import org.spinout.process.samples.CaseDriver;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a board secretary does in Tasklist on the day of a meeting. */
@BrowserTest
class BoardMeetingBrowserTests {

    @LocalServerPort
    private int port;

    @Autowired
    private BeanFactory beans;

    @Autowired
    private CaseDriver driver;

    @Autowired
    private Decisions decisions;

    @Autowired
    private Conditions conditions;

    private BoardRoute board;

    @BeforeEach
    void anEmptyAgenda() {
        board = new BoardRoute(beans);
    }

    @Test
    void recordsNamedVotesAndAConditionOnOneScreen(Windows windows) {
        var number = board.caseWaiting("Wheelchair repairs");
        var task = driver.as("boardSecretary").theTask(board.meetingAtDecision(), "Activity_RecordDecision");
        var secretary = Tasklist.signIn(windows.open(), port, "boardSecretary");
        secretary.openByLink(task.getId(), "Record decision", "Wheelchair repairs");
        secretary.claim();

        secretary.pick("What did the board decide?", "Approved with conditions");
        secretary.write("The reasons of the board", "Sound, once the lease is signed.");
        secretary.choose("How was it decided?", "By a vote");
        secretary.choose("Margaret Thorne (chair)", "For");
        secretary.choose("Amir Board", "For");
        secretary.choose("Beth Board", "Against");
        secretary.write("Condition 1*", "Sign the lease");
        secretary.choose("Who must meet condition 1?", "The staff team");
        secretary.write("What shows that condition 1 is met?", "The signed lease");
        secretary.write("Condition 1 must be met by", driver.dayAfterWorkingDays(60));
        secretary.photographTall("tasklist-board-decision");
        secretary.complete();

        assertThat(decisions.ofCase(number))
                .extracting(decided -> decided.outcome())
                .containsExactly(BoardOutcome.APPROVED_WITH_CONDITIONS);
        assertThat(conditions.of(number))
                .extracting(condition -> condition.wording())
                .containsExactly("Sign the lease");
    }
}
