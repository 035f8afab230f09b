package org.spinout.process.spinoutservice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.spinout.SpinoutTest;
import org.spinout.fund.Awards;
import org.spinout.fund.Product;
import org.spinout.process.BoardRoute;
import org.spinout.process.RouteToStage;
import org.spinout.process.StageForms;
import org.spinout.process.samples.CaseDriver;
import org.spinout.proposal.Answers;
import org.spinout.proposal.ProposalState;
import org.spinout.proposal.Proposals;
import org.spinout.shared.Money;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

@SpinoutTest
class SpinOutServiceProcessTests {

    @Autowired
    private CaseDriver driver;

    @Autowired
    private Proposals proposals;

    @Autowired
    private Answers answers;

    @Autowired
    private Awards awards;

    @Autowired
    private BeanFactory beans;

    private String start(String user, String scheme) {
        var form = new HashMap<>(StageForms.start("Family nurses", 6, "500000"));
        form.put("scheme", scheme);
        return driver.as(user).start("spin-out-service", form);
    }

    @Test
    void opensACaseForTheBodyOfWhoeverStartsIt() {
        var number = start("proposer", "RIGHT_TO_REQUEST");

        assertThat(number).matches("SP-\\d{4}-\\d{4}");
        assertThat(proposals.get(number).bodyId()).isEqualTo("b1001");
        assertThat(proposals.get(number).lead()).isEqualTo("proposer");
        assertThat(answers.latest(number, "start-proposal").text("annualValuePounds"))
                .isEqualTo("500000");
        assertThat(driver.openTasks(number)).containsExactly("Activity_CompleteExpressionOfInterest");
    }

    @Test
    void refusesASchemeThatIsNotForThisKindOfBody() {
        var before = proposals.all().size();

        assertThatThrownBy(() -> start("otherProposer", "RIGHT_TO_REQUEST"))
                .hasStackTraceContaining("Right to Request is for staff of a primary care trust");

        assertThat(proposals.all()).hasSize(before);
    }

    @Test
    void showsACaseToItsTeamAndToNoOtherProposer() {
        var number = start("proposer", "RIGHT_TO_REQUEST");

        assertThat(driver.as("proposer").sees(number, "Activity_CompleteExpressionOfInterest"))
                .isTrue();
        assertThat(driver.as("proposer2").sees(number, "Activity_CompleteExpressionOfInterest"))
                .isFalse();
        assertThat(driver.as("otherProposer").sees(number, "Activity_CompleteExpressionOfInterest"))
                .isFalse();
    }

    @Test
    void letsAssurersLookBeforeTheBoardUnderRightToProvide() {
        var route = new RouteToStage(driver, "RIGHT_TO_PROVIDE");
        var number = route.acceptedCase(6, "500000", Map.of());
        route.writeSmallCase(number, false);
        route.sendOn(number);

        assertThat(driver.openTasks(number)).containsExactly("Activity_WriteDueDiligenceReport");
    }

    @Test
    void goesToTheBoardFirstUnderRightToRequest() {
        var route = new RouteToStage(driver);
        var number = route.acceptedCase(6, "500000", Map.of());
        route.writeSmallCase(number, false);
        route.sendOn(number);

        assertThat(driver.openTasks(number)).containsExactly("Activity_PrepareBoardPaper");
    }

    @Test
    void endsWhatRunsBesideACaseThatItsBoardRejects() {
        var board = new BoardRoute(beans);
        var route = new RouteToStage(driver);
        var number = route.acceptedCase(6, "500000", Map.of());
        route.writeSmallCase(number, false);
        route.sendOn(number);
        board.sendPaper(number);
        driver.as("proposer")
                .start(
                        "change-team",
                        Map.of("caseNumber", number, "action", "makeLead", "userId", "proposer2", "reasons", "Leave."));
        var award = awards.apply(number, Product.REVENUE_GRANT, Money.ofPounds("30000"), "Training", "proposer");

        board.decide(board.meetingAtDecision(), "rejected", Map.of("reasonCode", "notViable"));
        driver.runDueJobs();

        assertThat(driver.openTasks(number)).isEmpty();
        assertThat(awards.releaseAll(number)).as("still open").isEmpty();
        assertThat(awards.get(award).state().name()).isNotEqualTo("APPLIED");
    }

    @Test
    void endsAtAnyTimeWhenTheTeamWithdraws() {
        var number = start("proposer", "RIGHT_TO_REQUEST");

        driver.as("proposer")
                .start(
                        "withdraw-proposal",
                        Map.of(
                                "caseNumber",
                                number,
                                "reasonCode",
                                "teamDecided",
                                "reasons",
                                "We have changed our minds.",
                                "confirmed",
                                true));
        driver.runDueJobs();

        assertThat(proposals.get(number).state()).isEqualTo(ProposalState.WITHDRAWN);
        assertThat(driver.openTasks(number)).isEmpty();
    }
}
