package org.spinout.process.transferstaff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spinout.SpinoutTest;
import org.spinout.contract.TransferTrack;
import org.spinout.contract.Transfers;
import org.spinout.process.transfercontract.TransferCase;
import org.spinout.record.DecisionRecord;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The pensions of staff who transfer. */
@SpinoutTest
class SecurePensionsTests {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Transfers transfers;

    @Autowired
    private DecisionRecord record;

    @ParameterizedTest(name = "{0}, compulsory {1}, members {2}, subject to signature {3}: {4}")
    @CsvSource(
            nullValues = "-",
            value = {
                "nhsPensionScheme,             yes, 500, yes, -",
                "nhsPensionScheme,             yes, 500, no,  wants to see the signed contract",
                "newFairDeal,                  yes, 500, no,  -",
                "newFairDeal,                  no,  500, no,  for staff who have to transfer",
                "broadlyComparable,            yes, 500, no,  needs an exception",
                "broadlyComparable,            no,  500, no,  -",
                "localGovernmentPensionScheme, yes, 500, no,  -",
                "noMembers,                    yes, 0,   no,  -",
                "noMembers,                    yes, 1,   no,  do not add up",
                "newFairDeal,                  yes, 0,   no,  do not add up"
            })
    void allowsTheRoutesThatTheLawDoes(
            String route, String compulsory, int members, String subject, @Nullable String refusal) {
        var one = TransferCase.standard(application);
        var form = one.stages().pensions(route);
        form.putAll(Map.of("transferCompulsory", compulsory, "pensionMembers", members, "subjectToSignature", subject));

        if (refusal == null) {
            one.stages().officer("Activity_SecurePensions", form);
            assertThat(transfers.facts(one.number, TransferTrack.PENSIONS)).isPresent();
        } else {
            assertThatThrownBy(() -> one.stages().officer("Activity_SecurePensions", form))
                    .hasMessageContaining(refusal);
            assertThat(transfers.facts(one.number, TransferTrack.PENSIONS)).isEmpty();
        }
    }

    @Test
    void looksForAnotherWayToKeepPensionsOrStops() {
        var one = TransferCase.standard(application);
        one.stages()
                .officer("Activity_SecurePensions", noPension("refused"))
                .officer("Activity_SecurePensions", noPension("stopped"));

        assertThat(one.variable("staffOutcome")).isEqualTo("stopped");
        assertThat(one.openTasks()).doesNotContain("Activity_SecurePensions", "Activity_NameRepresentation");
    }

    @Test
    void chasesAPensionSchemeThatIsLate() {
        var one = TransferCase.standard(application);

        one.driver.moveClockByWorkingDays(31);

        assertThat(outcome(one, "Pensions")).isEqualTo("late");
        assertThat(one.openTasks()).contains("Activity_SecurePensions");
    }

    private static Map<String, Object> noPension(String outcome) {
        return Map.of("outcome", outcome, "reasonCode", "contractDoesNotQualify", "reasons", "It is no NHS contract.");
    }

    private String outcome(TransferCase one, String gate) {
        return record.latest(one.number, gate)
                .map(entry -> entry.decision().outcome())
                .orElse("not yet");
    }
}
