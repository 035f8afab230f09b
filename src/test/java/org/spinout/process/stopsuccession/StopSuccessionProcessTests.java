package org.spinout.process.stopsuccession;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.spinout.SpinoutTest;
import org.spinout.organisation.SuccessionState;
import org.spinout.organisation.Successions;
import org.spinout.process.samples.CaseDriver;
import org.spinout.shared.Refusal;
import org.springframework.beans.factory.annotation.Autowired;

@SpinoutTest
class StopSuccessionProcessTests {

    @Autowired
    private CaseDriver driver;

    @Autowired
    private Successions successions;

    @Test
    void stopsOneThatWaitsForItsDay() {
        var number = driver.as("admin")
                .start(
                        "succeed-body",
                        Map.of(
                                "predecessor", body(),
                                "effectiveDay", driver.dayAfterWorkingDays(30),
                                "legalBasis", "Transfer scheme",
                                "legalDocument", "SI 2013/235",
                                "successor1", body(),
                                "teamsFollow", "yes",
                                "roleToo", "none"));
        assertThatThrownBy(() -> stop(number))
                .isInstanceOf(Refusal.Conflict.class)
                .hasMessageContaining("not approved yet");
        driver.as("admin").complete(number, "Activity_ReviewRehearsal", Map.of("outcome", "submit"));
        driver.as("nationalOverseer")
                .complete(
                        number,
                        "Activity_ApproveSuccession",
                        Map.of("outcome", "approved", "reasons", "It is the law."));

        stop(number);

        assertThat(successions.get(number).state()).isEqualTo(SuccessionState.STOPPED);
        assertThat(driver.openTasks(number)).isEmpty();
    }

    @Test
    void knowsNoOther() {
        assertThatThrownBy(() -> stop("SU-1999-0001")).hasMessageContaining("No succession has the number");
    }

    private void stop(String number) {
        driver.as("nationalOverseer")
                .start("stop-succession", Map.of("successionNumber", number, "reasons", "The order was not made."));
    }

    private String body() {
        return driver.as("admin")
                .start(
                        "register-body",
                        Map.of("bodyName", "Body of " + UUID.randomUUID(), "kind", "CCG", "region", "London"));
    }
}
