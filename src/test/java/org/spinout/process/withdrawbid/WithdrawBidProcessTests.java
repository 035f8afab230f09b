package org.spinout.process.withdrawbid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.spinout.process.runfundinground.RoundOfBids.MANAGER;
import static org.spinout.process.runfundinground.RoundOfBids.TEAM;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spinout.SpinoutTest;
import org.spinout.fund.round.BidState;
import org.spinout.process.runfundinground.RoundOfBids;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A team that takes its bid back and goes on with its case. */
@SpinoutTest
class WithdrawBidProcessTests {

    @Autowired
    private ApplicationContext application;

    private RoundOfBids round;
    private String bid;

    @BeforeEach
    void bid() {
        round = RoundOfBids.open(application, "50000");
        bid = round.submit("Nurses", "15000", "15000");
    }

    @Test
    void endsABidThatWasSent() {
        withdraw(TEAM, round.caseOf(bid), bid);

        assertThat(round.state(bid)).isEqualTo(BidState.WITHDRAWN);
        assertThat(round.bidEnds(bid)).containsExactly("Event_Retreated");
        assertThat(round.told(bid)).contains("Your bid " + bid + " is withdrawn");
        assertThat(round.close().ends()).contains("Event_NoBids");
    }

    @Test
    void stopsTheWorkOnABidThatIsAssessed() {
        round.assess().test(bid);

        withdraw(TEAM, round.caseOf(bid), bid);
        round.driver.runDueJobs();

        assertThat(round.driver.openTasks(bid)).isEmpty();
        assertThat(round.openTasks()).containsExactly("Activity_TryAllocation");
        cancel();
    }

    @Test
    void refusesStrangersAndOtherPeoplesBids() {
        var other = round.submit("Physios", "15000", "15000");

        assertThatThrownBy(() -> withdraw("proposer2", round.caseOf(bid), bid))
                .hasStackTraceContaining("You are not of the team");
        assertThatThrownBy(() -> withdraw(TEAM, round.caseOf(bid), other)).hasStackTraceContaining("has no bid");
        assertThat(round.state(bid)).isEqualTo(BidState.SUBMITTED);
        cancel();
    }

    @Test
    void refusesOnceThePanelHasDecided() {
        round.assess();
        round.assess(bid, 8);
        round.putToPanel().decide();

        assertThatThrownBy(() -> withdraw(TEAM, round.caseOf(bid), bid)).hasStackTraceContaining("cannot be withdrawn");
        assertThat(round.state(bid)).isEqualTo(BidState.AWARDED);
    }

    private void withdraw(String user, String caseNumber, String number) {
        round.driver
                .as(user)
                .start(
                        "withdraw-bid",
                        Map.of(
                                "caseNumber",
                                caseNumber,
                                "bidNumber",
                                number,
                                "reasons",
                                "We have found other money.",
                                "confirmed",
                                true));
    }

    private void cancel() {
        round.driver
                .as(MANAGER)
                .start(
                        "change-round",
                        Map.of("roundNumber", round.number, "change", "cancelled", "reasons", "The test is over."));
        round.driver.runDueJobs();
    }
}
