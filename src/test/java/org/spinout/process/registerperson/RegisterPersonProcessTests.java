package org.spinout.process.registerperson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spinout.SpinoutTest;
import org.spinout.organisation.Directory;
import org.spinout.process.StageForms;
import org.spinout.process.people.NewPeople;
import org.spinout.process.samples.CaseDriver;
import org.spinout.shared.Refusal;
import org.springframework.beans.factory.annotation.Autowired;

@SpinoutTest
class RegisterPersonProcessTests {

    private static final String REVIEW = "Activity_ReviewExpressionOfInterest";

    @Autowired
    private CaseDriver driver;

    @Autowired
    private IdentityService identity;

    @Autowired
    private Directory directory;

    private NewPeople people;

    @BeforeEach
    void nobodyYet() {
        people = new NewPeople(identity, driver);
    }

    @Test
    void letsThePersonWorkInTheRole() {
        var user = people.somebody("sponsors", "b1001");
        var number = reviewable("A new sponsor");

        driver.as(user).complete(number, REVIEW, Map.of("outcome", "supported"));

        assertThat(driver.openTasks(number)).containsExactly("Activity_DecideExpressionOfInterest");
    }

    @Test
    void givesARoleForThatBodyAndNoOther() {
        var user = people.somebody("sponsors", "b1002");
        people.register(user, "proposers", "b1001");
        var number = reviewable("Sponsor elsewhere");

        assertThat(directory.holds(user, "sponsors", "b1002")).isTrue();
        assertThat(directory.holds(user, "proposers", "b1001")).isTrue();
        assertThat(directory.holds(user, "sponsors", "b1001")).isFalse();
        assertThat(directory.holders("sponsors", "b1001")).doesNotContain(user);
        assertThatThrownBy(() -> driver.as(user).complete(number, REVIEW, Map.of("outcome", "supported")))
                .isInstanceOf(Refusal.NotEntitled.class)
                .hasMessageContaining("do not hold this role");
    }

    @Test
    void leavesAloneWhatTheEngineKnewBefore() {
        var user = people.somebody();
        identity.createMembership(user, "boardMembers");
        identity.createTenantUserMembership("b1002", user);

        people.register(user, "transferTeam", "b1001");

        assertThat(directory.holds(user, "boardMembers", "b1002")).isTrue();
        assertThat(directory.holds(user, "boardMembers", "b1001")).isFalse();
    }

    @Test
    void refusesWhomOrWhatItDoesNotKnow() {
        var user = people.somebody();

        refuses("nobodyAtAll", "sponsors", "b1001", "created in Admin first");
        refuses(user, "sponsors", "b9999", "No organisation has the code");
        refuses(user, "camunda-admin", "b1001", "Role");
        people.register(user, "sponsors", "b1001");
        refuses(user, "sponsors", "b1001", "already");
        refuses("sponsor", "sponsors", "b1001", "already");
    }

    @Test
    void isForAdministratorsAlone() {
        assertThatThrownBy(() -> driver.as("proposer")
                        .start(
                                "register-person",
                                Map.of("userId", "proposer", "organisation", "b1001", "role", "boardChairs")))
                .isInstanceOf(AuthorizationException.class);
    }

    private void refuses(String user, String role, String body, String words) {
        assertThatThrownBy(() -> people.register(user, role, body)).hasMessageContaining(words);
    }

    private String reviewable(String service) {
        var number = driver.as("proposer").start("spin-out-service", StageForms.start(service, 6, "500000"));
        driver.as("proposer").complete(number, "Activity_CompleteExpressionOfInterest", StageForms.expression(driver));
        driver.as("lineManager").complete(number, "Activity_CommentAsLineManager", StageForms.comment());
        return number;
    }
}
