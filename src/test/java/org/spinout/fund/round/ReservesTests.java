package org.spinout.fund.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.spinout.fund.round.RoundFixture.OFFERS_UNTIL;
import static org.spinout.fund.round.RoundFixture.RESERVE_UNTIL;
import static org.spinout.fund.round.RoundFixture.pounds;
import static org.spinout.fund.round.RoundFixture.request;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.spinout.fund.PotKind;
import org.spinout.fund.Product;
import org.spinout.shared.Money;
import org.spinout.shared.Refusal;

class ReservesTests {

    private final RoundFixture fund = RoundFixture.onH2();
    private final String pot = fund.potWith(PotKind.REVENUE_GRANT, pounds(200));
    private final FundingRound round = fund.round(Map.of(pot, pounds(100)), true);
    private final Bid best = fund.submitted(round, "SP-2026-0001", request(pounds(60), pounds(60)));
    private final Bid next = fund.submitted(round, "SP-2026-0002", request(pounds(40), pounds(40)));
    private final Bid large = fund.submitted(round, "SP-2026-0003", request(pounds(90), pounds(70)));
    private final Bid middling = fund.submitted(round, "SP-2026-0004", request(pounds(35), pounds(35)));
    private final Bid least = fund.submitted(round, "SP-2026-0005", request(pounds(30), pounds(20)));

    ReservesTests() {
        fund.close(round);
        var score = 9;
        for (var bid : List.of(best, next, large, middling, least)) {
            fund.score(bid, score--);
        }
        fund.decide(round);
    }

    @Test
    void listsWhoWaitsInTheOrderOfTheRanking() {
        assertThat(waiting()).containsExactly(large.number(), middling.number(), least.number());
    }

    @Test
    void movesUpWhomTheFreedMoneyFitsInRankOrder() {
        fund.awards.decline(awardOf(best));

        var movedUp = promote();

        // £60 are free: too little for the large bid; £35 for the next, and £25 of £30 for the last.
        assertThat(movedUp).extracting(BidResult::bidNumber).containsExactly(middling.number(), least.number());
        assertThat(movedUp).extracting(BidResult::amount).containsExactly(pounds(35), pounds(25));
        assertThat(movedUp).allMatch(one -> one.awardNumber() != null && one.step() == 2);
        assertThat(waiting()).containsExactly(large.number());
        assertThat(fund.allocations.resultOf(round.number()).awarded())
                .extracting(BidResult::rank)
                .containsExactly(1, 2, 4, 5);
        assertThat(promote()).isEmpty();
    }

    @Test
    void announcesWhoMovesUpOnceTheRoundIsPublished() {
        var published = OFFERS_UNTIL.minusDays(9);
        fund.clock.moveTo(published);
        fund.awards.accept(awardOf(best), pounds(60));
        fund.awards.agree(awardOf(best));
        fund.awards.decline(awardOf(next));
        promote();
        assertThat(announced(best)).isNull();
        assertThat(announced(middling)).isNull();

        fund.rounds.publish(round.number(), published);
        fund.awards.decline(awardOf(middling));
        fund.clock.moveTo(published.plusDays(2));
        promote();

        assertThat(announced(best)).isEqualTo(published);
        assertThat(announced(middling)).isEqualTo(published);
        assertThat(announced(least)).isEqualTo(published.plusDays(2));
    }

    @Test
    void offersNoMoreThanTheRoundsShareAlthoughThePotHoldsMore() {
        assertThat(fund.ledger.balances(pot).available()).isEqualTo(pounds(100));
        assertThat(promote()).isEmpty();

        fund.awards.decline(awardOf(best));
        fund.awards.decline(awardOf(next));
        assertThat(promote()).extracting(BidResult::amount).containsExactly(pounds(90));
        assertThat(fund.ledger.balances(pot).reserved()).isEqualTo(pounds(90));
    }

    @Test
    void movesUpWhenAnOfferLapsesOrOnlyAPartIsTaken() {
        fund.awards.accept(awardOf(best), pounds(30));
        assertThat(promote()).extracting(BidResult::bidNumber).containsExactly(least.number());

        fund.clock.moveTo(OFFERS_UNTIL.plusDays(1));
        fund.awards.expire(awardOf(next));
        var later = fund.reserves.promote(round.number(), RESERVE_UNTIL, "fundManager");
        assertThat(later).extracting(BidResult::bidNumber).containsExactly(middling.number());
        assertThat(later.get(0).step()).isEqualTo(3);
    }

    @Test
    void leavesMoneyToOthersWhenThePotHasGivenItAway() {
        fund.awards.decline(awardOf(best));
        var standing = fund.awards.apply("SP-2026-0009", Product.REVENUE_GRANT, pounds(160), "Chairs", "proposer");
        fund.awards.appraise(standing);
        fund.awards.offer(standing, pounds(160), pot, OFFERS_UNTIL);

        assertThat(promote()).isEmpty();
        assertThat(fund.ledger.balances(pot).available()).isEqualTo(Money.ZERO);
    }

    @Test
    void passesOverWhoHasWithdrawn() {
        fund.bids.withdraw(middling.number());
        fund.awards.decline(awardOf(best));

        assertThat(promote()).extracting(BidResult::bidNumber).containsExactly(least.number());
    }

    @Test
    void endsAfterItsLastDayInLondon() {
        fund.awards.decline(awardOf(best));
        fund.clock.moveTo(RESERVE_UNTIL);
        assertThatThrownBy(() -> fund.reserves.end(round.number()))
                .isInstanceOf(Refusal.Conflict.class)
                .hasMessageContaining("ends after 18 December 2026");

        fund.clock.moveTo(RESERVE_UNTIL.plusDays(1));
        assertThat(fund.reserves.promote(round.number(), RESERVE_UNTIL.plusDays(9), "fundManager"))
                .isEmpty();
        assertThat(fund.reserves.end(round.number())).hasSize(3).allMatch(bid -> bid.state() == BidState.NOT_REACHED);
        assertThat(fund.reserves.end(round.number())).isEmpty();
        assertThat(fund.rounds.get(round.number()).reserveEndedOn()).isEqualTo(RESERVE_UNTIL.plusDays(1));
    }

    @Test
    void offersNothingThatHasLapsedAlready() {
        fund.awards.decline(awardOf(best));
        var before = fund.ledger.entriesOfPot(pot);

        assertThatThrownBy(() -> fund.reserves.promote(
                        round.number(), RoundFixture.CLOSES.toLocalDate().minusDays(1), "x"))
                .isInstanceOf(Refusal.class);
        assertThat(fund.ledger.entriesOfPot(pot)).isEqualTo(before);
        assertThat(waiting()).hasSize(3);
    }

    private List<BidResult> promote() {
        return fund.reserves.promote(round.number(), OFFERS_UNTIL, "fundManager");
    }

    private List<String> waiting() {
        return fund.reserves.of(round.number()).stream()
                .map(BidResult::bidNumber)
                .toList();
    }

    private @Nullable LocalDate announced(Bid bid) {
        return fund.awards.get(awardOf(bid)).announcedOn();
    }

    private String awardOf(Bid bid) {
        return fund.bidAwards.of(List.of(bid.number())).get(0).number();
    }
}
