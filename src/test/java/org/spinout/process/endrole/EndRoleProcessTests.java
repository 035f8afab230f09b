package org.spinout.process.endrole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spinout.SpinoutTest;
import org.spinout.organisation.Directory;
import org.spinout.organisation.WorkingDays;
import org.spinout.process.StageForms;
import org.spinout.process.people.NewPeople;
import org.spinout.process.samples.CaseDriver;
import org.spinout.proposal.Proposals;
import org.spinout.shared.Refusal;
import org.springframework.beans.factory.annotation.Autowired;

@SpinoutTest
class EndRoleProcessTests {

    private static final String REVIEW = "Activity_ReviewExpressionOfInterest";
    private static final String EXPRESSION = "Activity_CompleteExpressionOfInterest";

    @Autowired
    private CaseDriver driver;

    @Autowired
    private IdentityService identity;

    @Autowired
    private Directory directory;

    @Autowired
    private TaskService tasks;

    @Autowired
    private Proposals proposals;

    @Autowired
    private WorkingDays days;

    private NewPeople people;

    @BeforeEach
    void nobodyYet() {
        people = new NewPeople(identity, driver);
    }

    @Test
    void givesTheTasksOfTheRoleBackToItsGroup() {
        var user = people.somebody("sponsors", "b1001");
        var number = reviewable("Left behind");
        claim(user, driver.as(user).theTask(number, REVIEW).getId());

        endNow(user, "sponsors");

        assertThat(directory.holds(user, "sponsors", "b1001")).isFalse();
        assertThat(people.groupsOf(user)).isEmpty();
        assertThat(driver.as(user).sees(number, REVIEW)).isFalse();
        driver.as("sponsor").complete(number, REVIEW, Map.of("outcome", "supported"));
    }

    @Test
    void waitsForTheLastDay() {
        var user = people.somebody("sponsors", "b1001");
        driver.as("admin")
                .start(
                        "end-role",
                        Map.of(
                                "userId", user,
                                "organisation", "b1001",
                                "role", "sponsors",
                                "endsWhen", "later",
                                "lastDay", CaseDriver.inWords(days.today().plusDays(4))));
        assertThat(directory.holds(user, "sponsors", "b1001")).isTrue();

        driver.moveClockByWorkingDays(5);

        assertThat(directory.holds(user, "sponsors", "b1001")).isFalse();
    }

    @Test
    void takesSomebodyOffTheOrganisationAltogether() {
        var user = people.somebody("sponsors", "b1001");
        people.register(user, "transferTeam", "b1001");
        people.register(user, "assurers", "b1002");

        endNow(user, "all");

        assertThat(directory.bodiesOf(user)).containsExactly("b1002");
        assertThat(people.groupsOf(user)).containsExactly("assurers");
    }

    @Test
    void takesAMemberOffTheTeamsAndAsksTheLeadToHandOverFirst() {
        var user = people.somebody("proposers", "b1001");
        var number = driver.as(user).start("spin-out-service", StageForms.start("Who leads?", 6, "500000"));
        assertThatThrownBy(() -> endNow(user, "proposers"))
                .isInstanceOf(Refusal.Conflict.class)
                .hasMessageContaining("leads " + number)
                .hasMessageContaining("Change team");
        proposals.changeLead(number, "proposer", user);

        endNow(user, "proposers");

        assertThat(proposals.team(number)).containsExactly("proposer");
        assertThat(driver.as(user).sees(number, EXPRESSION)).isFalse();
    }

    @Test
    void endsTheTimeOfWhoStandsInForThem() {
        var user = people.somebody("sponsors", "b1001");
        var deputy = people.somebody("transferTeam", "b1001");
        driver.as("admin")
                .start(
                        "appoint-deputy",
                        Map.of(
                                "absent",
                                user,
                                "deputy",
                                deputy,
                                "organisation",
                                "b1001",
                                "role",
                                "sponsors",
                                "firstDay",
                                CaseDriver.inWords(days.today()),
                                "lastDay",
                                CaseDriver.inWords(days.today().plusDays(30)),
                                "reasons",
                                "Leave."));
        driver.runDueJobs();
        assertThat(directory.holds(deputy, "sponsors", "b1001")).isTrue();

        endNow(user, "sponsors");

        assertThat(directory.holds(deputy, "sponsors", "b1001")).isFalse();
        assertThat(people.groupsOf(deputy)).containsExactly("transferTeam");
    }

    @Test
    void refusesARoleThatIsNotHeld() {
        var user = people.somebody("sponsors", "b1001");

        assertThatThrownBy(() -> endNow(user, "commissioners")).hasMessageContaining("does not hold the role");
        assertThatThrownBy(() -> endNow("otherProposer", "all")).hasMessageContaining("is not registered with");
        assertThatThrownBy(() -> endNow("nobodyAtAll", "all")).hasMessageContaining("Nobody signs in as");
    }

    @Test
    void isForAdministratorsAlone() {
        assertThatThrownBy(() -> driver.as("boardChair")
                        .start(
                                "end-role",
                                Map.of(
                                        "userId", "sponsor",
                                        "organisation", "b1001",
                                        "role", "all",
                                        "endsWhen", "now")))
                .isInstanceOf(AuthorizationException.class);
    }

    private void endNow(String user, String role) {
        driver.as("admin")
                .start("end-role", Map.of("userId", user, "organisation", "b1001", "role", role, "endsWhen", "now"));
    }

    private void claim(String user, String task) {
        driver.as(user).signedIn(() -> {
            tasks.claim(task, user);
            return task;
        });
    }

    private String reviewable(String service) {
        var number = driver.as("proposer").start("spin-out-service", StageForms.start(service, 6, "500000"));
        driver.as("proposer").complete(number, EXPRESSION, StageForms.expression(driver));
        driver.as("lineManager").complete(number, "Activity_CommentAsLineManager", StageForms.comment());
        return number;
    }
}
