package org.spinout.process.runfundinground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.spinout.process.runfundinground.RoundOfBids.FIRST;
import static org.spinout.process.runfundinground.RoundOfBids.MANAGER;
import static org.spinout.process.runfundinground.RoundOfBids.SECOND;
import static org.spinout.process.runfundinground.RoundOfBids.TEAM;
import static org.spinout.process.runfundinground.RoundOfBids.THIRD;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.spinout.SpinoutTest;
import org.spinout.fund.Award;
import org.spinout.fund.AwardState;
import org.spinout.fund.Awards;
import org.spinout.fund.BidAwards;
import org.spinout.fund.round.BidState;
import org.spinout.fund.round.RoundState;
import org.spinout.process.samples.CaseDriver;
import org.spinout.proposal.CaseFile;
import org.spinout.proposal.DocumentKind;
import org.spinout.proposal.Proposals;
import org.spinout.shared.Money;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A round by the forms of everybody who works on it. */
@SpinoutTest
class RunFundingRoundProcessTests {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private BidAwards bidAwards;

    @Autowired
    private Awards awards;

    @Autowired
    private CaseFile files;

    @Autowired
    private Proposals proposals;

    /** Six bids for £100,000: one not eligible, one invested in whole, one in part, and three that wait or go. */
    @Test
    void takesSixBidsFromTheCallToTheLastDayOfTheReserveList() {
        var round = RoundOfBids.open(application, "100000");
        var best = round.submit("Nurses", "60000", "60000");
        var part = round.submit("Physios", "50000", "30000");
        var small = round.submit("Carers", "15000", "15000");
        var weak = round.submit("Runners", "30000", "20000");
        var early = round.submit("Dreamers", "40000", "20000");
        var outside = round.submit("Traders", "10000", "10000");
        round.assess();

        refuse(round, outside);
        Map.of(best, 9, part, 8, small, 7, early, 5, weak, 3).forEach(round::assess);
        decide(round, early);

        assertThat(List.of(best, part, small, weak, early, outside))
                .extracting(round::state)
                .containsExactly(
                        BidState.AWARDED,
                        BidState.AWARDED,
                        BidState.ON_RESERVE,
                        BidState.REJECTED,
                        BidState.MORE_SUPPORT,
                        BidState.INELIGIBLE);
        assertThat(award(best).offered()).isEqualTo(Money.ofPounds("60000"));
        assertThat(award(part).offered()).isEqualTo(Money.ofPounds("40000"));
        everybodyHasHeard(round, List.of(best, part, small, weak, early, outside));
        assertThat(round.bidEnds(weak)).containsExactly("Event_BidRejected");
        assertThat(round.bidEnds(early)).containsExactly("Event_MoreSupport");
        assertThat(round.bidEnds(outside)).containsExactly("Event_BidNotEligible");
        movesUp(round, part, small);
        round.driver.moveClockByWorkingDays(60);
        assertThat(round.ends()).contains("Event_RoundClosed");
    }

    private static void refuse(RoundOfBids round, String outside) {
        round.driver.as(MANAGER).complete(outside, "Activity_TestBid", with(RoundForms.tests(), "meetsFundAims", "no"));
    }

    private static void decide(RoundOfBids round, String early) {
        assertThat(round.openTasks()).containsExactly("Activity_TryAllocation");
        assertThat((String) round.variable("decisionText")).contains("Invest: 2, with £100,000.00");
        round.attempt(Map.of("outcome", "passMark", "passMark", 40, "reasons", "Below this nothing is sound."));
        round.attempt(Map.of(
                "outcome", "dropped",
                "droppedBids", List.of(early),
                "finding", "moreSupport",
                "reasons", "A plan is missing."));
        assertThat((String) round.variable("decisionText"))
                .contains("Invest: 2, with £100,000.00", "Reserve list: 1", "More support first: 1", "Reject: 1");
        round.putToPanel().decide();
        assertThat(round.round().state()).isEqualTo(RoundState.DECIDED);
    }

    private void everybodyHasHeard(RoundOfBids round, List<String> bids) {
        assertThat(bids)
                .allSatisfy(bid -> assertThat(lettersOn(round.caseOf(bid))).hasSize(1));
        assertThat(round.driver.openTasks(round.caseOf(bids.get(0)))).containsExactly("Activity_RespondToOffer");
        assertThat(round.outcomes(round.caseOf(bids.get(3)))).contains("eligible", "reject");
    }

    private void movesUp(RoundOfBids round, String declining, String next) {
        assertThat(round.bidEnds(next)).isEmpty();
        round.driver.moveClockByWorkingDays(5);
        assertThat(round.round().publishedOn()).isNotNull();
        round.driver.as(TEAM).complete(round.caseOf(declining), "Activity_RespondToOffer", declined());
        round.driver.runDueJobs();
        assertThat(round.state(next)).isEqualTo(BidState.AWARDED);
        assertThat(round.bidEnds(next)).containsExactly("Event_AwardBegun");
        assertThat(lettersOn(round.caseOf(next))).hasSize(2);
        assertThat(round.driver.openTasks(round.caseOf(next))).containsExactly("Activity_RespondToOffer");
    }

    @Test
    void takesABidInTheClosingSecondAndNoneAfterIt() {
        var round = RoundOfBids.open(application, "50000");
        var intime = round.begin("Nurses");
        var late = round.begin("Physios");

        round.stopClockInClosingSecond(java.time.Duration.ofMillis(900));
        round.send(intime, "20000", "20000");
        round.stopClockInClosingSecond(java.time.Duration.ofSeconds(1));
        assertThatThrownBy(() -> round.send(late, "20000", "20000")).hasStackTraceContaining("closed at");
        assertThat(round.driver.openTasks(round.caseOf(late))).containsExactly("Activity_WriteBid");

        round.driver.runDueJobs();
        assertThat(round.state(intime)).isEqualTo(BidState.SUBMITTED);
        assertThat(round.state(late)).isEqualTo(BidState.NOT_SUBMITTED);
        assertThat(round.bidEnds(late)).containsExactly("Event_NotSubmitted");
        assertThat((String) round.variable("bidsText")).contains("1 bid", late);
        cancel(round);
    }

    @Test
    void endsWhenNobodyHasBid() {
        var round = RoundOfBids.open(application, "50000");
        var draft = round.begin("Nurses");

        round.close();

        assertThat(round.ends()).contains("Event_NoBids", "Event_NothingDecided");
        assertThat(round.round().state()).isEqualTo(RoundState.CANCELLED);
        assertThat(round.told(draft)).anyMatch(subject -> subject.contains("was not submitted"));
    }

    @Test
    void opensOnItsDay() {
        var form = RoundForms.opening(application.getBean(CaseDriver.class), "50000");
        form.put("opensOn", application.getBean(CaseDriver.class).dayAfterWorkingDays(2));
        form.put("opensTime", "09:00");
        var round = RoundOfBids.open(application, form);

        assertThatThrownBy(() -> round.begin("Nurses")).hasStackTraceContaining("opens at");
        round.driver.moveClockTo(round.round().opensAt());
        var bid = round.begin("Physios");

        assertThat(round.state(bid)).isEqualTo(BidState.DRAFT);
        cancel(round);
    }

    @Test
    void tellsTeamsThatMayBidAndNobodyElse() {
        var accepted = RoundOfBids.acceptedCase(application, TEAM, "Nurses");

        var round = RoundOfBids.open(application, "50000");

        var bid = round.beginFor(accepted);
        assertThat(round.told(bid)).contains("A funding round is open: Autumn round");
        cancel(round);
    }

    @Test
    void asksForMoreScorersWhereTooFewAreFree() {
        var round = RoundOfBids.open(application, "100000");
        var bid = round.submit("Nurses", "60000", "60000");
        round.close().nameScorers(FIRST, SECOND);
        round.declareNoInterest(FIRST);

        round.declare(SECOND, Map.of("outcome", "cannotScore", "reasons", "I am away."));

        assertThat(round.openTasks()).containsExactly("Activity_NameScorers");
        assertThat((String) round.variable("scorersNote")).contains("Too few people can score");
        round.nameScorers(FIRST, THIRD);
        assertThat(round.driver.as(FIRST).sees(round.number, "Activity_DeclareConflicts"))
                .isFalse();
        round.declareNoInterest(THIRD);
        assertThat(round.driver.openTasks(bid)).containsExactly("Activity_TestBid");
        cancel(round);
    }

    @Test
    void passesOverAScorerWhoDeclaresNothing() {
        var round = RoundOfBids.open(application, "100000");
        var bid = round.submit("Nurses", "10000", "10000");
        round.close().nameScorers(FIRST, SECOND);
        round.declareNoInterest(FIRST);

        round.driver.moveClockByWorkingDays(11);

        assertThat(round.openTasks()).isEmpty();
        round.test(bid);
        assertThat(round.driver.as(FIRST).sees(bid, "Activity_ScoreBid")).isTrue();
        cancel(round);
    }

    @Test
    void changesTheAllocationWhenThePanelSendsItBack() {
        var round = assessed("60000");
        round.putToPanel();

        round.driver
                .as(FIRST)
                .complete(
                        round.number,
                        "Activity_DecideRound",
                        Map.of("outcome", "returned", "reasons", "Look at the small ones again."));

        assertThat(round.openTasks()).containsExactly("Activity_TryAllocation");
        assertThat((String) round.variable("allocationNote")).contains("Look at the small ones again.");
        assertThat(round.round().state()).isEqualTo(RoundState.CLOSED);
        cancel(round);
    }

    @Test
    void refusesAChangeThatIsNotPossibleAndKeepsTheTask() {
        var round = assessed("60000");
        var bid = round.bids().ofRound(round.number).get(0).number();

        assertThatThrownBy(() -> round.attempt(
                        Map.of("outcome", "trimmed", "changedBid", bid, "trimmedPounds", "1", "reasons", "Too dear.")))
                .hasStackTraceContaining("would be of no use");

        assertThat(round.openTasks()).containsExactly("Activity_TryAllocation");
        round.attempt(
                Map.of("outcome", "trimmed", "changedBid", bid, "trimmedPounds", "45000", "reasons", "Too dear."));
        assertThat((String) round.variable("decisionText")).contains("Invest: 1, with £45,000.00");
        round.attempt(Map.of("outcome", "restored", "changedBid", bid, "reasons", "It was right."));
        assertThat((String) round.variable("decisionText")).contains("Invest: 1, with £60,000.00");
        cancel(round);
    }

    @Test
    void barsTheTeamOfABidFromDecidingOnTheRound() {
        var round = assessed("60000");
        var bid = round.bids().ofRound(round.number).get(0);
        RoundOfBids.inTransaction(application, () -> {
            proposals.join(bid.caseNumber(), FIRST, TEAM);
            proposals.join(bid.caseNumber(), MANAGER, TEAM);
            return true;
        });

        assertThatThrownBy(round::putToPanel).hasStackTraceContaining("You are of a team that bids here");
        round.driver.as(SECOND).complete(round.number, "Activity_TryAllocation", Map.of("outcome", "submitted"));
        assertThatThrownBy(round::decide).hasStackTraceContaining("You are of a team that bids here");
        round.driver.as(SECOND).complete(round.number, "Activity_DecideRound", RoundForms.decision(round.driver));
        assertThat(round.round().state()).isEqualTo(RoundState.DECIDED);
    }

    @Test
    void movesTheReserveUpWhenAnOfferLapses() {
        var round = RoundOfBids.open(application, "60000");
        var best = round.submit("Nurses", "60000", "60000");
        var next = round.submit("Physios", "50000", "50000");
        round.assess();
        round.assess(best, 9);
        round.assess(next, 8);
        round.putToPanel().decide();
        assertThat(round.state(next)).isEqualTo(BidState.ON_RESERVE);

        round.driver.moveClockByWorkingDays(21);

        assertThat(award(best).state()).isEqualTo(AwardState.EXPIRED);
        assertThat(round.state(next)).isEqualTo(BidState.AWARDED);
        assertThat(round.told(next)).anyMatch(subject -> subject.startsWith("The panel invests"));
    }

    @Test
    void endsTheReserveListOnItsLastDay() {
        var round = RoundOfBids.open(application, "60000");
        var best = round.submit("Nurses", "60000", "60000");
        var next = round.submit("Physios", "50000", "50000");
        round.assess();
        round.assess(best, 9);
        round.assess(next, 8);
        round.putToPanel().decide();
        round.driver
                .as(TEAM)
                .complete(
                        round.caseOf(best),
                        "Activity_RespondToOffer",
                        Map.of(
                                "outcome",
                                "accepted",
                                "otherAidPounds",
                                "0",
                                "aidConfirmed",
                                true,
                                "termsAccepted",
                                true));

        round.driver.moveClockByWorkingDays(61);

        assertThat(round.state(next)).isEqualTo(BidState.NOT_REACHED);
        assertThat(round.bidEnds(next)).containsExactly("Event_ReserveEnded");
        assertThat(round.told(next)).anyMatch(subject -> subject.startsWith("The reserve list has ended"));
        assertThat(round.ends()).contains("Event_RoundClosed");
    }

    /** A round of one bid of as much as it has, assessed. */
    private RoundOfBids assessed(String pounds) {
        var round = RoundOfBids.open(application, pounds);
        var bid = round.submit("Nurses", pounds, "40000");
        round.assess();
        round.assess(bid, 8);
        return round;
    }

    private static void cancel(RoundOfBids round) {
        round.driver
                .as(MANAGER)
                .start(
                        "change-round",
                        Map.of("roundNumber", round.number, "change", "cancelled", "reasons", "The test is over."));
    }

    private Award award(String bid) {
        return awards.get(bidAwards.of(List.of(bid)).get(0).number());
    }

    private List<String> lettersOn(String caseNumber) {
        return files.of(caseNumber).stream()
                .filter(document -> document.kind() == DocumentKind.FEEDBACK_LETTER)
                .map(document -> document.title())
                .toList();
    }

    private static Map<String, Object> with(Map<String, Object> form, String field, Object value) {
        form.put(field, value);
        return form;
    }

    private static Map<String, Object> declined() {
        return Map.of("outcome", "declined", "reasons", "We have found other money.");
    }
}
