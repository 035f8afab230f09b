package org.spinout.process.bidforfunding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.spinout.process.runfundinground.RoundOfBids.MANAGER;
import static org.spinout.process.runfundinground.RoundOfBids.TEAM;

import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spinout.SpinoutTest;
import org.spinout.fund.round.BidState;
import org.spinout.process.CaseMessages;
import org.spinout.process.hold.HeldCase;
import org.spinout.process.runfundinground.RoundOfBids;
import org.spinout.proposal.Answers;
import org.spinout.proposal.NewProposal;
import org.spinout.proposal.Proposals;
import org.spinout.shared.Money;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A team's bid while its round takes bids, and afterwards. */
@SpinoutTest
class BidForFundingProcessTests {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private CaseMessages messages;

    @Autowired
    private Proposals proposals;

    @Autowired
    private Answers answers;

    @Autowired
    private ManagementService management;

    private RoundOfBids round;

    @BeforeEach
    void open() {
        round = RoundOfBids.open(application, "100000");
    }

    @AfterEach
    void cancel() {
        if (messages.isAwaited("Message_RoundCancelled", round.number)) {
            round.driver
                    .as(MANAGER)
                    .start(
                            "change-round",
                            Map.of("roundNumber", round.number, "change", "cancelled", "reasons", "It is over."));
        }
    }

    @Test
    void givesAReceiptForABidThatIsSent() {
        var bid = round.submit("Nurses", "20000", "15000");

        assertThat(round.state(bid)).isEqualTo(BidState.SUBMITTED);
        assertThat(round.told(bid)).contains("Your bid " + bid + " is in: receipt " + round.number + "/1");
        assertThat(answers.latest(bid, "write-bid").text("need")).isEqualTo("Patients wait for nine weeks.");
        assertThat(round.driver.openTasks(round.caseOf(bid))).isEmpty();
    }

    @Test
    void takesABidFromTheTeamOfAnAcceptedCaseOnly() {
        var foreign = RoundOfBids.acceptedCase(application, "proposer2", "Others");
        var early = RoundOfBids.inTransaction(
                application,
                () -> proposals
                        .open(new NewProposal(
                                "b1001", "RIGHT_TO_REQUEST", "Early", TEAM, 6, Money.ofPounds("500000"), null))
                        .number());

        assertThatThrownBy(() -> round.beginFor(foreign)).hasStackTraceContaining("You are not of the team");
        assertThatThrownBy(() -> round.beginFor(early)).hasStackTraceContaining("expression of interest");
    }

    @Test
    void refusesMoreThanTheRoundHasAndKeepsTheTask() {
        var bid = round.begin("Nurses");

        assertThatThrownBy(() -> round.send(bid, "200000", "200000")).hasStackTraceContaining("£100,000.00");

        assertThat(round.driver.openTasks(round.caseOf(bid))).containsExactly("Activity_WriteBid");
        assertThat(round.state(bid)).isEqualTo(BidState.DRAFT);
    }

    @Test
    void mayBeGivenUp() {
        var bid = round.begin("Nurses");

        round.driver
                .as(TEAM)
                .complete(
                        round.caseOf(bid),
                        "Activity_WriteBid",
                        Map.of("outcome", "withdrawn", "reasons", "We are not ready."));

        assertThat(round.state(bid)).isEqualTo(BidState.WITHDRAWN);
        assertThat(round.bidEnds(bid)).containsExactly("Event_BidGivenUp");
    }

    @Test
    void isTakenOutWhereItsProposalIsWithdrawn() {
        var bid = round.submit("Nurses", "60000", "60000");
        var other = round.submit("Physios", "60000", "60000");
        round.assess();
        round.test(bid);

        withdrawProposalOf(bid);

        assertThat(round.state(bid)).isEqualTo(BidState.WITHDRAWN);
        assertThat(round.bidEnds(bid)).containsExactly("Event_BidWithdrawn");
        round.driver.runDueJobs();
        assertThat(round.assessmentEnds(bid)).containsExactly("Event_AssessmentEnded");
        round.assess(other, 8);
        assertThat(round.openTasks()).containsExactly("Activity_TryAllocation");
        assertThat((String) round.variable("decisionText")).contains("Invest: 1, with £60,000.00");
    }

    @Test
    void leavesThePanelsListWhereItsProposalIsWithdrawnLate() {
        var bid = round.submit("Nurses", "60000", "60000");
        var other = round.submit("Physios", "60000", "60000");
        round.assess();
        round.assess(bid, 9);
        round.assess(other, 8);
        round.putToPanel();
        assertThat((String) round.variable("decisionText")).contains("Reserve list: 1");

        withdrawProposalOf(bid);

        assertThat((String) round.variable("decisionText")).contains("Invest: 1, with £60,000.00", "Reserve list: 0");
        round.decide();
        assertThat(round.state(other)).isEqualTo(BidState.AWARDED);
        assertThat(round.state(bid)).isEqualTo(BidState.WITHDRAWN);
    }

    @Test
    void hearsThatItsRoundIsCancelled() {
        var draft = round.begin("Nurses");
        var sent = round.submit("Physios", "20000", "20000");

        cancel();

        assertThat(round.bidEnds(draft)).containsExactly("Event_BidFallsAway");
        assertThat(round.bidEnds(sent)).containsExactly("Event_BidFallsAway");
        assertThat(round.state(sent)).isEqualTo(BidState.CANCELLED);
        assertThat(round.told(sent)).contains("The round " + round.number + " is cancelled");
    }

    @Test
    void standsStillWhileItsCaseIsHeldAndIsStillSent() {
        var bid = round.begin("Nurses");
        assertThat(activeTimers(round.caseOf(bid))).isPositive();

        try (var held = new HeldCase(application, round.caseOf(bid))) {
            assertThat(activeTimers(round.caseOf(bid))).isZero();
            round.send(bid, "20000", "20000");
            assertThat(round.state(bid)).isEqualTo(BidState.SUBMITTED);
            assertThat(held.challenge).isNotBlank();
        }
    }

    @Test
    void keepsTwoBidsOfOneCaseApart() {
        var one = round.begin("Nurses");
        var other = round.beginFor(round.caseOf(one));
        round.send(one, "20000", "20000");

        assertThat(round.state(one)).isEqualTo(BidState.SUBMITTED);
        round.close();

        assertThat(round.state(other)).isEqualTo(BidState.NOT_SUBMITTED);
        assertThat(round.bidEnds(other)).containsExactly("Event_NotSubmitted");
        assertThat(round.bidEnds(one)).isEmpty();
    }

    private long activeTimers(String caseNumber) {
        return management.createJobQuery().timers().active().list().stream()
                .filter(job -> caseNumber.equals(application
                        .getBean(org.camunda.bpm.engine.HistoryService.class)
                        .createHistoricProcessInstanceQuery()
                        .processInstanceId(job.getProcessInstanceId())
                        .singleResult()
                        .getBusinessKey()))
                .count();
    }

    private void withdrawProposalOf(String bid) {
        messages.tellEveryPart("Message_ProposalWithdrawn", round.caseOf(bid));
    }
}
