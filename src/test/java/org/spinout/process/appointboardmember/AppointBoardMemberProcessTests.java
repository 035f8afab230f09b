package org.spinout.process.appointboardmember;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.IdentityService;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spinout.SpinoutTest;
import org.spinout.board.BoardMembers;
import org.spinout.organisation.Directory;
import org.spinout.organisation.WorkingDays;
import org.spinout.process.people.NewPeople;
import org.spinout.process.samples.CaseDriver;
import org.spinout.shared.Refusal;
import org.springframework.beans.factory.annotation.Autowired;

@SpinoutTest
class AppointBoardMemberProcessTests {

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

    private NewPeople people;
    private String body = "";

    @BeforeEach
    void aBodyWithoutABoard() {
        people = new NewPeople(identity, driver);
        body = driver.as("admin")
                .start(
                        "register-body",
                        Map.of(
                                "bodyName", "Trust of " + java.util.UUID.randomUUID(),
                                "kind", "NHS_TRUST",
                                "region", "London"));
    }

    @Test
    void seatsAMemberForTheTerm() {
        var user = people.somebody();
        appoint(user, "officer", "no", days.today(), days.today().plusDays(20));
        driver.runDueJobs();

        assertThat(members.find(body, user, days.today()).orElseThrow().officer())
                .isTrue();
        assertThat(directory.holds(user, "boardMembers", body)).isTrue();

        driver.moveClockByWorkingDays(20);
        assertThat(members.of(body, days.today())).isEmpty();
        assertThat(directory.holds(user, "boardMembers", body)).isFalse();
    }

    @Test
    void givesTheRoleOnlyWithTheFirstDay() {
        var user = people.somebody();
        appoint(user, "nonOfficer", "yes", days.today().plusDays(5), null);
        driver.runDueJobs();
        assertThat(directory.holds(user, "boardChairs", body)).isFalse();

        driver.moveClockByWorkingDays(6);

        assertThat(directory.holds(user, "boardChairs", body)).isTrue();
        assertThat(members.chair(body, days.today()).orElseThrow().user()).isEqualTo(user);
    }

    @Test
    void keepsTheRoleOverARenewedTerm() {
        var user = people.somebody();
        appoint(user, "officer", "no", days.today(), days.today().plusDays(10));
        appoint(user, "officer", "no", days.today().plusDays(11), null);

        driver.moveClockByWorkingDays(15);

        assertThat(directory.holds(user, "boardMembers", body)).isTrue();
    }

    @Test
    void refusesASecondChairAndASecondSeat() {
        var chair = people.somebody();
        var other = people.somebody();
        appoint(chair, "nonOfficer", "yes", days.today(), null);

        assertThatThrownBy(
                        () -> appoint(other, "nonOfficer", "yes", days.today().plusDays(9), null))
                .isInstanceOf(Refusal.Conflict.class)
                .hasMessageContaining("already chairs this board");
        assertThatThrownBy(() -> appoint(chair, "nonOfficer", "no", days.today().plusDays(9), null))
                .isInstanceOf(Refusal.Conflict.class)
                .hasMessageContaining("already serves");
        assertThatThrownBy(() -> appoint(chair, "officer", "yes", days.today(), null))
                .isInstanceOf(Refusal.Conflict.class);
        assertThat(members.of(body, days.today().plusDays(9))).hasSize(1);
    }

    @Test
    void refusesWhomItDoesNotKnowAndATermThatIsNone() {
        assertThatThrownBy(() -> appoint("nobodyAtAll", "officer", "no", days.today(), null))
                .hasMessageContaining("Nobody signs in as");
        var user = people.somebody();
        assertThatThrownBy(() -> appoint(
                        user, "officer", "no", days.today(), days.today().minusDays(1)))
                .hasMessageContaining("cannot end before it begins");
        body = "b9999";
        assertThatThrownBy(() -> appoint(user, "officer", "no", days.today(), null))
                .hasMessageContaining("No organisation has the code");
    }

    @Test
    void isForAdministratorsAlone() {
        assertThatThrownBy(() -> driver.as("boardSecretary")
                        .start("appoint-board-member", fields("boardSecretary", "officer", "yes", days.today(), null)))
                .isInstanceOf(AuthorizationException.class);
    }

    private void appoint(String user, String officer, String chair, LocalDate from, @Nullable LocalDate until) {
        driver.as("admin").start("appoint-board-member", fields(user, officer, chair, from, until));
    }

    private Map<String, String> fields(
            String user, String officer, String chair, LocalDate from, @Nullable LocalDate until) {
        var fields = new HashMap<>(Map.of(
                "userId", user,
                "organisation", body,
                "officer", officer,
                "chair", chair,
                "firstDay", CaseDriver.inWords(from)));
        if (until != null) {
            fields.put("lastDay", CaseDriver.inWords(until));
        }
        return fields;
    }
}
