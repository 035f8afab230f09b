package org.spinout.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.spinout.SpinoutTest;
import org.spinout.correspondence.Notices;
import org.spinout.process.StageForms;
import org.spinout.process.samples.CaseDriver;
import org.spinout.proposal.ProposalState;
import org.spinout.proposal.Proposals;
import org.spinout.proposal.Rounds;
import org.spinout.record.DecisionRecord;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * The first three expressions of interest under Right to Provide, of which none was approved by 31 August 2011: one was
 * rejected for lack of detail, one withdrawn in the middle of the talks, and one rejected with another try planned (Health
 * Service Journal 5035167; Nursing Times 5035464).
 */
@SpinoutTest
class FirstRightToProvideScenarioTests {

    private final CaseDriver driver;
    private final Proposals proposals;
    private final Rounds rounds;
    private final DecisionRecord record;
    private final Notices notices;

    @Autowired
    FirstRightToProvideScenarioTests(
            CaseDriver driver, Proposals proposals, Rounds rounds, DecisionRecord record, Notices notices) {
        this.driver = driver;
        this.proposals = proposals;
        this.rounds = rounds;
        this.record = record;
        this.notices = notices;
    }

    @Test
    void rejectsTheFirstForLackOfDetail() {
        var number = beforeTheChair("First of 2011");
        reject(number, "informationInadequate", "It does not say who would lead the service.");

        driver.as("proposer").complete(number, "Activity_RespondToRejection", StageForms.outcome("leave"));

        assertThat(proposals.get(number).state()).isEqualTo(ProposalState.REJECTED);
        assertThat(driver.openTasks(number)).isEmpty();
        assertThat(record.latest(number, "Decision on the expression of interest")
                        .orElseThrow()
                        .decision()
                        .reasonCode())
                .isEqualTo("informationInadequate");
        assertThat(record.verify(number).isIntact()).isTrue();
    }

    @Test
    void letsTheSecondBeWithdrawnInTheMiddleOfTheTalks() {
        var number = submitted("Second of 2011");
        driver.as("lineManager").complete(number, "Activity_CommentAsLineManager", StageForms.comment());

        driver.as("proposer")
                .start(
                        "withdraw-proposal",
                        Map.of(
                                "caseNumber",
                                number,
                                "reasonCode",
                                "teamDecided",
                                "reasons",
                                "The talks have shown that it is too early.",
                                "confirmed",
                                true));

        assertThat(proposals.get(number).state()).isEqualTo(ProposalState.WITHDRAWN);
        assertThat(driver.openTasks(number)).isEmpty();
    }

    @Test
    void takesTheThirdAgainAfterItsRejection() {
        var number = beforeTheChair("Third of 2011");
        reject(number, "informationInadequate", "The costs leave out premises.");
        driver.as("proposer").complete(number, "Activity_RespondToRejection", StageForms.outcome("resubmit"));
        assertThat(rounds.current(number)).isEqualTo(2);

        send(number);
        heardAndReviewed(number);
        driver.as("boardChair")
                .complete(
                        number,
                        "Activity_DecideExpressionOfInterest",
                        StageForms.outcome("accepted", "Premises are in the costs now."));

        assertThat(proposals.get(number).state()).isEqualTo(ProposalState.CASE_IN_DRAFT);
        assertThat(record.of(number))
                .extracting(entry -> entry.decision().outcome())
                .containsExactly(
                        "appropriate", "supported", "rejected", "resubmit", "appropriate", "supported", "accepted");
        assertThat(notices.about(number, "assurer"))
                .filteredOn(notice -> "assurers".equals(notice.role()))
                .as("the region is told of each expression")
                .hasSizeGreaterThanOrEqualTo(2);
    }

    private String beforeTheChair(String service) {
        var number = submitted(service);
        heardAndReviewed(number);
        return number;
    }

    private String submitted(String service) {
        var start = new HashMap<>(StageForms.start(service, 6, "500000"));
        start.put("scheme", "RIGHT_TO_PROVIDE");
        var number = driver.as("proposer").start("spin-out-service", start);
        send(number);
        return number;
    }

    private void send(String number) {
        var expression = StageForms.expression(driver);
        expression.put("clinicallyAppropriate", "yes");
        expression.put("clinicalReasons", "Nothing else depends on the clinic.");
        driver.as("proposer").complete(number, "Activity_CompleteExpressionOfInterest", expression);
    }

    private void heardAndReviewed(String number) {
        driver.as("lineManager").complete(number, "Activity_CommentAsLineManager", StageForms.comment());
        driver.as("sponsor").complete(number, "Activity_JudgeClinicalAppropriateness", StageForms.clinicalYes());
        driver.as("sponsor").complete(number, "Activity_ReviewExpressionOfInterest", StageForms.outcome("supported"));
    }

    private void reject(String number, String ground, String reasons) {
        driver.as("boardChair")
                .complete(
                        number,
                        "Activity_DecideExpressionOfInterest",
                        Map.of(
                                "outcome",
                                "rejected",
                                "reasonCode",
                                ground,
                                "reasons",
                                reasons,
                                "wouldChange",
                                "Figures and names for what is missing."));
    }
}
