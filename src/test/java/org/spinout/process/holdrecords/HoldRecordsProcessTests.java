package org.spinout.process.holdrecords;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spinout.SpinoutTest;
import org.spinout.process.StageForms;
import org.spinout.process.samples.CaseDriver;
import org.spinout.record.RecordsHolds;
import org.springframework.beans.factory.annotation.Autowired;

@SpinoutTest
class HoldRecordsProcessTests {

    @Autowired
    private CaseDriver driver;

    @Autowired
    private RecordsHolds holds;

    private String number = "";

    @BeforeEach
    void aCase() {
        number = driver.as("proposer").start("spin-out-service", StageForms.start("Hand therapy", 6, "500000"));
    }

    @Test
    void holdsAndLiftsOnTheSameGround() {
        assertThat(ask("boardSecretary", number, "placed", "legalClaim")).startsWith("RH-");

        assertThat(holds.open(number)).singleElement().satisfies(hold -> {
            assertThat(hold.placedBy()).isEqualTo("boardSecretary");
            assertThat(hold.inWords()).contains("A claim is expected.");
        });
        assertThatThrownBy(() -> ask("boardSecretary", number, "placed", "legalClaim"))
                .hasMessageContaining("held on that ground already");
        assertThatThrownBy(() -> ask("boardSecretary", number, "lifted", "audit"))
                .hasMessageContaining("not held on that ground");

        ask("boardSecretary", number, "lifted", "legalClaim");

        assertThat(holds.open(number)).isEmpty();
        ask("boardSecretary", number, "placed", "legalClaim");
        assertThat(holds.open(number)).hasSize(1);
    }

    @Test
    void isForSecretariesAndTheirOwnCasesOnly() {
        assertThatThrownBy(() -> ask("proposer", number, "placed", "legalClaim"))
                .hasMessageNotContaining("already");
        assertThatThrownBy(() -> ask("boardSecretary", "SP-1999-0001", "placed", "legalClaim"))
                .hasMessageContaining("Your body has no case");
        assertThat(holds.open(number)).isEmpty();
    }

    private String ask(String user, String caseNumber, String act, String ground) {
        return driver.as(user)
                .start(
                        "hold-records",
                        Map.of(
                                "caseNumber", caseNumber,
                                "holdAct", act,
                                "holdGround", ground,
                                "holdReasons", "A claim is expected."));
    }
}
