package org.spinout.process.revokedeputy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.camunda.bpm.engine.AuthorizationException;
import org.junit.jupiter.api.Test;
import org.spinout.SpinoutTest;
import org.spinout.organisation.Directory;
import org.spinout.organisation.WorkingDays;
import org.spinout.process.samples.CaseDriver;
import org.spinout.shared.Refusal;
import org.springframework.beans.factory.annotation.Autowired;

@SpinoutTest
class RevokeDeputyProcessTests {

    @Autowired
    private CaseDriver driver;

    @Autowired
    private WorkingDays days;

    @Autowired
    private Directory directory;

    @Test
    void endsTheTimeOfADeputyEarly() {
        var number = appoint(0);
        driver.runDueJobs();
        assertThat(directory.holds("boardMember6", "transferTeam", "b1001")).isTrue();

        revoke("admin", number);

        assertThat(directory.holds("boardMember6", "transferTeam", "b1001")).isFalse();
        assertThatThrownBy(() -> revoke("admin", number))
                .isInstanceOf(Refusal.Conflict.class)
                .hasMessageContaining("ended already");
    }

    @Test
    void endsWhatHasNotBegun() {
        var number = appoint(5);

        revoke("admin", number);
        driver.moveClockByWorkingDays(6);

        assertThat(directory.holds("boardMember6", "transferTeam", "b1001")).isFalse();
    }

    @Test
    void refusesANumberNobodyHas() {
        assertThatThrownBy(() -> revoke("admin", "DP-2020-9999")).hasMessageContaining("Check the number");
    }

    @Test
    void isForAdministratorsAlone() {
        assertThatThrownBy(() -> revoke("transferOfficer", "DP-2020-9999")).isInstanceOf(AuthorizationException.class);
    }

    private String appoint(int inDays) {
        return driver.as("admin")
                .start(
                        "appoint-deputy",
                        Map.of(
                                "absent", "transferOfficer",
                                "deputy", "boardMember6",
                                "organisation", "b1001",
                                "role", "transferTeam",
                                "firstDay", CaseDriver.inWords(days.today().plusDays(inDays)),
                                "lastDay", CaseDriver.inWords(days.today().plusDays(inDays + 20)),
                                "reasons", "Annual leave."));
    }

    private void revoke(String user, String number) {
        driver.as(user).start("revoke-deputy", Map.of("deputyNumber", number, "reasons", "Back early."));
    }
}
