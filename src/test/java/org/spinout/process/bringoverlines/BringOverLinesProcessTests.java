package org.spinout.process.bringoverlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spinout.process.transfercontract.TransferCase.COMMISSIONER;
import static org.spinout.process.transfercontract.TransferCase.OFFICER;
import static org.spinout.process.transfercontract.TransferCase.TEAM;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.spinout.SpinoutTest;
import org.spinout.contract.GoLives;
import org.spinout.process.samples.CaseDriver;
import org.spinout.process.transfercontract.TransferCase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Service lines that do not go live with the first. */
@SpinoutTest
class BringOverLinesProcessTests {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private GoLives goLives;

    @Test
    void takesALineLiveAndTheOthersLater() {
        var one = TransferCase.small(application);
        one.complete(TEAM, "Activity_RecordRegistration", one.registration());
        one.complete(OFFICER, "Activity_ConfirmSmallTransfer", one.smallTransfer());
        var terms = one.terms(5);
        terms.putAll(Map.of(
                "lineCount", "3",
                "line1", "Podiatry",
                "line1Pounds", "250000",
                "line2", "Dietetics",
                "line2Pounds", "250000",
                "line3", "Falls",
                "line3Pounds", "250000"));
        one.complete(COMMISSIONER, "Activity_SetTerms", terms)
                .complete(TEAM, "Activity_SignContract", Map.of("outcome", "signed", "authorised", true))
                .complete(COMMISSIONER, "Activity_CountersignContract", one.countersigned());

        one.complete(OFFICER, "Activity_DecideGoLive", partlyLive(one, List.of("Podiatry")));
        assertThat(one.variable("transferOutcome")).isEqualTo("partlyLive");
        assertThat(one.openTasks()).containsExactly("Activity_DecideLines");

        one.complete(
                OFFICER,
                "Activity_DecideLines",
                Map.of(
                        "outcome",
                        "notYet",
                        "lookAgainOn",
                        CaseDriver.inWords(one.today().plusDays(14)),
                        "reasons",
                        "The lease."));
        assertThat(one.openTasks()).isEmpty();
        one.driver.moveClockByWorkingDays(11);
        one.complete(OFFICER, "Activity_DecideLines", partlyLive(one, List.of("Dietetics")));
        assertThat(goLives.waiting(one.number)).containsExactly("Falls");
        one.complete(OFFICER, "Activity_DecideLines", Map.of("outcome", "stays", "reasons", "The council keeps it."));
        assertThat(goLives.waiting(one.number)).isEmpty();
        assertThat(one.openTasks()).isEmpty();
    }

    private static Map<String, Object> partlyLive(TransferCase one, List<String> lines) {
        return Map.of(
                "outcome",
                one.openTasks().contains("Activity_DecideLines") ? "live" : "partlyLive",
                "goLiveOn",
                CaseDriver.inWords(one.today()),
                "linesLive",
                lines);
    }
}
