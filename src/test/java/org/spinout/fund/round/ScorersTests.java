package org.spinout.fund.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.spinout.fund.round.RoundFixture.all;
import static org.spinout.fund.round.RoundFixture.caseNumber;
import static org.spinout.fund.round.RoundFixture.pounds;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.spinout.shared.Refusal;

class ScorersTests {

    private static final List<String> PANEL = List.of("ada", "bea", "cid");

    private final RoundFixture fund = RoundFixture.onH2();
    private final FundingRound round = fund.round(pounds(1_000_000));
    private final List<Bid> bids = IntStream.rangeClosed(1, 6)
            .mapToObj(number -> fund.submitted(round, caseNumber(number), pounds(30_000)))
            .toList();
    private final Bid small = fund.submitted(round, caseNumber(7), pounds(20_000));

    ScorersTests() {
        fund.clock.moveTo(round.shutsAt());
        fund.rounds.close(round.number());
        fund.bids
                .ofRound(round.number())
                .forEach(bid -> fund.bids.recordEligibility(bid.number(), List.of(), "fundManager"));
    }

    @Test
    void sharesTheBidsOutEvenly() {
        PANEL.forEach(one -> fund.scorers.declare(round.number(), one, Map.of()));

        var allotment = fund.scorers.allot(round.number(), PANEL, "fundManager");

        assertThat(allotment.shortOf()).isEmpty();
        bids.forEach(bid -> assertThat(allotment.scorers().get(bid.number())).hasSize(2));
        assertThat(allotment.scorers().get(small.number())).hasSize(1);
        assertThat(PANEL)
                .extracting(one -> fund.scorers.leftFor(round.number(), one).size())
                .containsExactlyInAnyOrder(5, 4, 4);
        assertThat(fund.scorers.allot(round.number(), PANEL, "fundManager")).isEqualTo(allotment);
    }

    @Test
    void letsNobodyScoreWhoHasAnInterestOrHasSaidNothing() {
        var first = bids.get(0).number();
        fund.scorers.declare(round.number(), "ada", Map.of(first, "My sister works there"));
        fund.scorers.declare(round.number(), "bea", Map.of());

        var allotment = fund.scorers.allot(round.number(), PANEL, "fundManager");

        assertThat(allotment.scorers().get(first)).containsExactly("bea");
        assertThat(allotment.shortOf()).containsExactly(first);
        assertThat(fund.scorers.interestsIn(first))
                .extracting(Interest::interest)
                .containsExactly("My sister works there", null);
        assertRefused("has declared no interest", () -> fund.scorers.appoint(first, "ada", "fundManager"));
        assertRefused("has declared no interest", () -> fund.scorers.appoint(first, "cid", "fundManager"));

        fund.scorers.declare(round.number(), "cid", Map.of());
        assertThat(fund.scorers.appoint(first, "cid", "fundManager")).containsExactly("bea", "cid");
    }

    @Test
    void letsNobodyScoreAnOwnBid() {
        fund.scorers.declare(round.number(), "proposer", Map.of());

        assertRefused("cannot score", () -> fund.scorers.appoint(bids.get(0).number(), "proposer", "fundManager"));
        assertThat(fund.scorers
                        .allot(round.number(), List.of("proposer"), "fundManager")
                        .shortOf())
                .hasSize(7);
    }

    @Test
    void strikesOutWhatSomebodyGaveWhoFindsAnInterestLater() {
        PANEL.forEach(one -> fund.scorers.declare(round.number(), one, Map.of()));
        var bid = bids.get(0).number();
        fund.scorers.appoint(bid, "ada", "fundManager");
        fund.scorers.appoint(bid, "bea", "fundManager");
        fund.scores.give(bid, "ada", all(9), "Very good");
        fund.scores.give(bid, "bea", all(8), "Good");
        assertThat(fund.bids.get(bid).state()).isEqualTo(BidState.ASSESSED);

        fund.scorers.declare(round.number(), "ada", Map.of(bid, "They have asked me to chair them"));

        assertThat(fund.bids.get(bid).state()).isEqualTo(BidState.ELIGIBLE);
        assertThat(fund.scorers.of(bid)).containsExactly("bea");
        assertThat(fund.scores.of(bid).sheets()).extracting(ScoreSheet::givenBy).containsExactly("bea");
        assertThat(fund.scores.sheetsOf(bid)).hasSize(2);
        fund.scorers.appoint(bid, "cid", "fundManager");
        assertThat(fund.scores.give(bid, "cid", all(7), "Fair").score()).isEqualTo(Points.of(75));
    }

    @Test
    void refusesADeclarationThatSaysNothing() {
        assertRefused(
                "Say what your interest is",
                () -> fund.scorers.declare(round.number(), "ada", Map.of(small.number(), " ")));
        assertRefused(
                "BD-2026-9999 is not a bid",
                () -> fund.scorers.declare(round.number(), "ada", Map.of("BD-2026-9999", "A friend")));
        assertThat(fund.scorers.interestsIn(small.number())).isEmpty();
    }

    private static void assertRefused(String because, ThrowingCallable step) {
        assertThatThrownBy(step).isInstanceOf(Refusal.class).hasMessageContaining(because);
    }
}
