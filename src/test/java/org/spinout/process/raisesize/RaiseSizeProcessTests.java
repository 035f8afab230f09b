package org.spinout.process.raisesize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.spinout.SpinoutTest;
import org.spinout.process.RouteToStage;
import org.spinout.process.StageForms;
import org.spinout.process.developbusinesscase.DevelopBusinessCase;
import org.spinout.process.samples.CaseDriver;
import org.spinout.proposal.ProposalSize;
import org.spinout.proposal.ProposalState;
import org.spinout.proposal.Proposals;
import org.spinout.record.DecisionRecord;
import org.springframework.beans.factory.annotation.Autowired;

@SpinoutTest
class RaiseSizeProcessTests {

    private final CaseDriver driver;
    private final Proposals proposals;
    private final DecisionRecord record;
    private final RuntimeService runtime;
    private final RouteToStage route;

    @Autowired
    RaiseSizeProcessTests(CaseDriver driver, Proposals proposals, DecisionRecord record, RuntimeService runtime) {
        this.driver = driver;
        this.proposals = proposals;
        this.record = record;
        this.runtime = runtime;
        this.route = new RouteToStage(driver);
    }

    @Test
    void opensThePartsThatTheRaisedSizeNeedsWithEverythingWrittenBefore() {
        var number = route.acceptedCase(6, "500000", Map.of());
        route.writeSmallCase(number, false);

        raise("boardChair", number, "large");

        assertThat(proposals.get(number).size()).isEqualTo(ProposalSize.LARGE);
        assertThat(proposals.get(number).state()).isEqualTo(ProposalState.CASE_IN_DRAFT);
        assertThat(driver.openTasks(number))
                .contains("Activity_AppraiseOptions", "Activity_PlanFinance", "Activity_RespondForPatients")
                .doesNotContain("Activity_ReviewBusinessCase");
        var entry =
                record.latest(number, "Size raised by the board").orElseThrow().decision();
        assertThat(entry.outcome()).isEqualTo("large");
        assertThat(entry.reasons()).isEqualTo("Prisoners cannot choose another provider.");
        assertThat((String) runtime.getVariable(stage(number), "returnReason"))
                .isEqualTo("The board has raised the size of the case. Prisoners cannot choose another provider.");
    }

    @Test
    void countsFromTheExpressionOfInterestOn() {
        var number = driver.as("proposer").start("spin-out-service", StageForms.start("Family nurses", 6, "500000"));

        raise("boardChair", number, "standard");

        driver.as("proposer").complete(number, "Activity_CompleteExpressionOfInterest", StageForms.expression(driver));
        assertThat(record.latest(number, "Size raised by the board")).isPresent();
    }

    @Test
    void neverKeepsOrLowersASize() {
        var number = route.acceptedCase(550, "25000000", Map.of("staffInFavour", 400));

        assertThatThrownBy(() -> raise("boardChair", number, "large")).hasMessageContaining("is large already");
        assertThatThrownBy(() -> raise("boardChair", number, "standard")).hasMessageContaining("is large already");

        assertThat(record.latest(number, "Size raised by the board")).isEmpty();
    }

    @Test
    void isTooLateOnceTheCaseIsSentOn() {
        var number = route.acceptedCase(6, "500000", Map.of());
        route.writeSmallCase(number, false);
        route.sendOn(number);

        assertThatThrownBy(() -> raise("boardChair", number, "large")).hasMessageContaining("until the business case");
    }

    @Test
    void isForTheChairOfTheHostAlone() {
        var number = route.acceptedCase(6, "500000", Map.of());

        assertThatThrownBy(() -> raise("otherBoardChair", number, "large")).hasMessageContaining("no case " + number);
    }

    private void raise(String user, String number, String size) {
        driver.as(user)
                .start(
                        "raise-size",
                        Map.of(
                                "caseNumber", number,
                                "raisedSize", size,
                                "reasons", "Prisoners cannot choose another provider."));
    }

    private String stage(String number) {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(number, DevelopBusinessCase.PROCESS)
                .singleResult()
                .getId();
    }
}
