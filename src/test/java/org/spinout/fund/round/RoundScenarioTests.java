package org.spinout.fund.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spinout.fund.round.RoundFixture.OFFERS_UNTIL;
import static org.spinout.fund.round.RoundFixture.RESERVE_UNTIL;
import static org.spinout.fund.round.RoundFixture.all;
import static org.spinout.fund.round.RoundFixture.pounds;
import static org.spinout.fund.round.RoundFixture.request;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.spinout.fund.AwardState;
import org.spinout.fund.PotKind;
import org.spinout.shared.Money;

/** A round from its announcement to the end of its reserve list. */
class RoundScenarioTests {

    private final RoundFixture fund = RoundFixture.onH2();
    private final String pot = fund.potWith(PotKind.REVENUE_GRANT, pounds(250_000));
    private final FundingRound round = fund.round(Map.of(pot, pounds(200_000)), true);
    private final Bid nurses = fund.submitted(round, "SP-2026-0001", request(pounds(100_000), pounds(80_000)));
    private final Bid physios = fund.submitted(round, "SP-2026-0002", request(pounds(90_000), pounds(90_000)));
    private final Bid carers = fund.submitted(round, "SP-2026-0003", request(pounds(120_000), pounds(60_000)));

    @Test
    void takesARoundFromItsAnnouncementToTheEndOfItsReserveList() {
        assertThat(round.number()).isEqualTo("FR-2026-01");
        assertThat(physios.receiptNumber()).isEqualTo("FR-2026-01/2");

        closes();
        scores();
        looksAhead();
        decides();
        movesUp();

        fund.clock.moveTo(RESERVE_UNTIL.plusDays(1));
        assertThat(fund.reserves.end(round.number())).isEmpty();
        assertThat(fund.bids.ofRound(round.number()))
                .extracting(Bid::state)
                .containsExactly(BidState.AWARDED, BidState.AWARDED, BidState.AWARDED, BidState.NOT_SUBMITTED);
    }

    private void closes() {
        var late = fund.bids.start(round.number(), "SP-2026-0004", "otherProposer");

        fund.close(round);

        assertThat(fund.rounds.closingOf(round.number()).notSubmitted())
                .extracting(Bid::number)
                .containsExactly(late.number());
    }

    private void scores() {
        fund.score(nurses, 9);
        fund.score(physios, 7);
        fund.scores.give(carers.number(), "fundPanelMember1", all(8), "Good");
        var apart = fund.scores.give(carers.number(), "fundPanelMember2", all(4), "Not so good");
        assertThat(apart.needsModeration()).isTrue();
        var agreed = fund.scores.moderate(carers.number(), all(6), "We met and agreed", "fundManager");
        assertThat(agreed.score()).isEqualTo(Points.of(60));
        fund.visits.note(nurses.number(), RoundFixture.CLOSES.toLocalDate(), "A busy place", "fundManager");
    }

    private void looksAhead() {
        var preview = fund.whatIf.preview(round.number());

        assertThat(preview.ranked())
                .extracting(one -> one.bid().number())
                .containsExactly(nurses.number(), physios.number(), carers.number());
        assertThat(preview.ranked())
                .extracting(Ranked::outcome)
                .containsExactly(Outcome.INVEST, Outcome.INVEST, Outcome.RESERVE);
        assertThat(preview.pots()).extracting(PotPreview::left).containsExactly(pounds(10_000));
        assertThat(fund.ledger.balances(pot).reserved()).isEqualTo(Money.ZERO);
    }

    private void decides() {
        var result = fund.decide(round);

        assertThat(result.awarded()).extracting(BidResult::amount).containsExactly(pounds(100_000), pounds(90_000));
        var first =
                fund.awards.get(Objects.requireNonNull(result.awarded().get(0).awardNumber()));
        assertThat(first.state()).isEqualTo(AwardState.OFFERED);
        assertThat(first.bidNumber()).isEqualTo(nurses.number());
        assertThat(first.expiresOn()).isEqualTo(OFFERS_UNTIL);
        assertThat(fund.ledger.balances(pot).reserved()).isEqualTo(pounds(190_000));
    }

    private void movesUp() {
        assertThat(fund.reserves.promote(round.number(), OFFERS_UNTIL, "fundManager"))
                .isEmpty();

        fund.awards.decline(fund.bidAwards.of(List.of(nurses.number())).get(0).number());

        var movedUp = fund.reserves.promote(round.number(), OFFERS_UNTIL, "fundManager");
        assertThat(movedUp).extracting(BidResult::bidNumber).containsExactly(carers.number());
        assertThat(movedUp).extracting(BidResult::amount).containsExactly(pounds(110_000));
        assertThat(fund.ledger.balances(pot).reserved()).isEqualTo(pounds(200_000));
    }
}
