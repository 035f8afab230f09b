package org.spinout.process.convertscheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.spinout.SpinoutTest;
import org.spinout.process.RouteToStage;
import org.spinout.process.StageForms;
import org.spinout.process.samples.CaseDriver;
import org.spinout.proposal.Conversions;
import org.spinout.proposal.Proposals;
import org.spinout.record.DecisionRecord;
import org.spinout.shared.Refusal;
import org.springframework.beans.factory.annotation.Autowired;

@SpinoutTest
class ConvertSchemeProcessTests {

    private static final String DECIDE = "Activity_DecideConversion";

    @Autowired
    private CaseDriver driver;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private Proposals proposals;

    @Autowired
    private Conversions conversions;

    @Autowired
    private DecisionRecord record;

    @Test
    void goesOnUnderAnotherScheme() {
        var number = started();
        ask("boardChair", number, "RIGHT_TO_PROVIDE");
        assertThat(changes(number))
                .contains("Scheme: Right to request → **Right to provide**")
                .contains("Assurance from outside: after the board has approved → **before the board decides**")
                .contains("Announced in waves: yes → **no**")
                .contains("First contract: 3 to 5 years → **1 to 10 years**")
                .contains("Independent arbiter: no, as now");

        decide("boardChair", number, "converted", "yes");

        assertThat(proposals.get(number).scheme()).isEqualTo("RIGHT_TO_PROVIDE");
        assertThat(spine(number, "scheme")).isEqualTo("RIGHT_TO_PROVIDE");
        assertThat(spine(number, "outsideStep")).isEqualTo("assuranceBeforeBoard");
        assertThat(spine(number, "announcedInWaves")).isEqualTo(false);
        assertThat(conversions.latest(number).orElseThrow().from()).isEqualTo("RIGHT_TO_REQUEST");
        assertThat(record.latest(number, "Conversion of the scheme")
                        .orElseThrow()
                        .decision())
                .satisfies(entry -> {
                    assertThat(entry.outcome()).isEqualTo("converted");
                    assertThat(entry.user()).isEqualTo("boardChair");
                    assertThat(entry.role()).isEqualTo("boardChairs");
                });
    }

    @Test
    void keepsWhatIsDoneAndGoesToAssuranceBeforeTheBoard() {
        var route = new RouteToStage(driver);
        var number = route.acceptedCase(6, "500000", Map.of());
        ask("nationalOverseer", number, "RIGHT_TO_PROVIDE");
        decide("nationalOverseer", number, "converted", "yes");

        route.sendSmallCase(number, false);
        driver.runDueJobs();

        assertThat(driver.openTasks(number)).containsExactly("Activity_WriteDueDiligenceReport");
        assertThat(record.latest(number, "Conversion of the scheme")
                        .orElseThrow()
                        .decision()
                        .role())
                .isEqualTo("accountingOfficers");
    }

    @Test
    void staysWhereTheChairLeavesIt() {
        var number = started();
        ask("boardChair", number, "RIGHT_TO_PROVIDE");

        driver.as("boardChair")
                .complete(number, DECIDE, Map.of("outcome", "kept", "reasons", "The window stays open."));

        assertThat(proposals.get(number).scheme()).isEqualTo("RIGHT_TO_REQUEST");
        assertThat(conversions.of(number)).isEmpty();
    }

    @Test
    void refusesASchemeThatIsNotOpenToTheCase() {
        var number = started();

        assertThatThrownBy(() -> ask("boardChair", number, "PUBLIC_SERVICE_MUTUAL"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("NHS trust");
        assertThatThrownBy(() -> ask("boardChair", number, "RIGHT_TO_REQUEST"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("already");
        ask("boardChair", number, "RIGHT_TO_PROVIDE");
        assertThatThrownBy(() -> decide("boardChair", number, "converted", "no"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("clinically appropriate");
        assertThat(proposals.get(number).scheme()).isEqualTo("RIGHT_TO_REQUEST");
        assertThat(driver.openTasks(number)).contains(DECIDE);
    }

    @Test
    void isForTheChairOfTheHost() {
        var number = started();

        assertThatThrownBy(() -> ask("otherBoardChair", number, "RIGHT_TO_PROVIDE"))
                .isInstanceOf(Refusal.NotEntitled.class);
        ask("boardChair", number, "RIGHT_TO_PROVIDE");
        assertThat(driver.as("boardMember1").sees(number, DECIDE)).isFalse();
    }

    @Test
    void endsWithTheCase() {
        var number = started();
        ask("boardChair", number, "RIGHT_TO_PROVIDE");

        new RouteToStage(driver).withdraw(number, "teamDecided", "We stay.");
        driver.runDueJobs();

        assertThat(driver.openTasks(number)).isEmpty();
        assertThatThrownBy(() -> ask("boardChair", number, "RIGHT_TO_PROVIDE")).isInstanceOf(Refusal.Conflict.class);
    }

    private String started() {
        return driver.as("proposer").start("spin-out-service", StageForms.start("To be converted", 6, "500000"));
    }

    private void ask(String who, String number, String scheme) {
        driver.as(who).start("convert-scheme", Map.of("caseNumber", number, "newScheme", scheme));
    }

    private void decide(String who, String number, String outcome, String clinical) {
        driver.as(who)
                .complete(
                        number,
                        DECIDE,
                        Map.of(
                                "outcome", outcome,
                                "clinicallyAppropriate", clinical,
                                "reasons", "The window of the old scheme has closed."));
    }

    private Object spine(String number, String variable) {
        return runtime.getVariable(instance(number, "spin-out-service"), variable);
    }

    private String changes(String number) {
        return (String) runtime.getVariable(instance(number, "convert-scheme"), "conversionChanges");
    }

    private String instance(String number, String process) {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(number)
                .processDefinitionKey(process)
                .singleResult()
                .getId();
    }
}
