package org.spinout.process.endboardterm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spinout.SpinoutTest;
import org.spinout.board.BoardMembers;
import org.spinout.organisation.Directory;
import org.spinout.organisation.WorkingDays;
import org.spinout.process.people.NewPeople;
import org.spinout.process.samples.CaseDriver;
import org.springframework.beans.factory.annotation.Autowired;

@SpinoutTest
class EndBoardTermProcessTests {

    @Autowired
    private CaseDriver driver;

    @Autowired
    private IdentityService identity;

    @Autowired
    private Directory directory;

    @Autowired
    private BoardMembers members;

    @Autowired
    private WorkingDays days;

    private String user = "";

    @BeforeEach
    void aMember() {
        user = new NewPeople(identity, driver).somebody();
        driver.as("admin")
                .start(
                        "appoint-board-member",
                        Map.of(
                                "userId", user,
                                "organisation", "b1003",
                                "officer", "officer",
                                "chair", "no",
                                "firstDay", CaseDriver.inWords(days.today().minusDays(30))));
        driver.runDueJobs();
    }

    @Test
    void endsTheSeatAndTheRoleWithTheDay() {
        var last = days.today().plusDays(6);
        end("admin", last);
        assertThat(directory.holds(user, "boardMembers", "b1003")).isTrue();

        driver.moveClockByWorkingDays(7);

        assertThat(members.find("b1003", user, last)).isPresent();
        assertThat(members.find("b1003", user, last.plusDays(1))).isEmpty();
        assertThat(directory.holds(user, "boardMembers", "b1003")).isFalse();
    }

    @Test
    void endsAtOnceWhatEndedYesterday() {
        end("admin", days.today().minusDays(1));
        driver.runDueJobs();

        assertThat(directory.holds(user, "boardMembers", "b1003")).isFalse();
    }

    @Test
    void refusesADayOutsideTheTerm() {
        assertThatThrownBy(() -> end("admin", days.today().minusDays(31))).hasMessageContaining("is not on this board");
    }

    @Test
    void isForAdministratorsAlone() {
        assertThatThrownBy(() -> end("boardChair", days.today())).isInstanceOf(AuthorizationException.class);
    }

    private void end(String administrator, LocalDate last) {
        driver.as(administrator)
                .start(
                        "end-board-term",
                        Map.of("userId", user, "organisation", "b1003", "lastDay", CaseDriver.inWords(last)));
    }
}
