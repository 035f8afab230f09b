package org.spinout.fund.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.spinout.fund.round.RoundFixture.CLOSES;
import static org.spinout.fund.round.RoundFixture.CRITERIA;
import static org.spinout.fund.round.RoundFixture.OPENS;
import static org.spinout.fund.round.RoundFixture.pounds;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.spinout.fund.FinancialYear;
import org.spinout.fund.Fund;
import org.spinout.fund.PotKind;
import org.spinout.shared.Money;
import org.spinout.shared.Refusal;

class FundingRoundsTests {

    private final RoundFixture fund = RoundFixture.onH2();
    private final String grants = fund.potWith(PotKind.REVENUE_GRANT, pounds(1_000));

    @Test
    void publishesWhatBiddersMustKnow() {
        var round = fund.round(Map.of(grants, pounds(600)), true);

        assertThat(fund.rounds.get(round.number())).isEqualTo(round);
        assertThat(round.opensInWords()).isEqualTo("09:00 on 1 July 2026");
        assertThat(round.closesInWords()).isEqualTo("12:00 on 24 August 2026");
        assertThat(round.criteria()).isEqualTo(CRITERIA);
        assertThat(round.shares()).containsExactly(new RoundShare(grants, PotKind.REVENUE_GRANT, pounds(600)));
        assertThat(fund.rounds.takingBids()).containsExactly(round);
        assertThat(round.scorersFor(pounds(20_000))).isEqualTo(1);
        assertThat(round.scorersFor(new Money(20_000_01))).isEqualTo(2);
    }

    @Test
    void promisesNoPotInTwoRounds() {
        fund.round(Map.of(grants, pounds(600)), true);

        assertRefused(
                "holds £400.00 that no other round is to offer, not £400.01",
                () -> fund.round(Map.of(grants, new Money(400_01)), true));
        assertThat(fund.round(Map.of(grants, pounds(400)), true).number()).isEqualTo("FR-2026-02");
    }

    @Test
    void freesTheShareOfARoundThatIsCancelled() {
        var given = fund.round(Map.of(grants, pounds(1_000)), true);
        fund.rounds.cancel(given.number(), "The department has stopped the fund", "fundManager");

        assertThat(fund.round(Map.of(grants, pounds(1_000)), true).state()).isEqualTo(RoundState.OPEN);
    }

    @Test
    void opensNoRoundWithMoneyThatIsNoMoney() {
        for (var nothing : List.of(Money.ZERO, new Money(-1))) {
            assertRefused("must be more than nothing", () -> fund.round(Map.of(grants, nothing), true));
        }
        assertRefused("holds £1,000.00", () -> fund.round(Map.of(grants, new Money(Long.MAX_VALUE)), true));
        assertRefused("from at least one pot", () -> fund.round(Map.of(), true));
        assertRefused("There is no pot NOWHERE", () -> fund.round(Map.of("NOWHERE", pounds(1)), true));
        assertThatThrownBy(() -> Money.ofPounds("600.005")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> Money.ofPounds("1234567890123456789")).isInstanceOf(Refusal.class);
        assertThat(fund.rounds.all()).isEmpty();
    }

    @Test
    void takesEachKindOfMoneyFromOnePotOfItsFund() {
        var nextYear = fund.pots
                .open("SEIF", PotKind.REVENUE_GRANT, new FinancialYear("2027-28"), pounds(500))
                .id();
        var support = fund.pots
                .open("MSP", PotKind.REVENUE_LOAN, RoundFixture.THIS_YEAR, pounds(500))
                .id();

        assertRefused("one pot of each kind", () -> fund.round(Map.of(grants, pounds(1), nextYear, pounds(1)), true));
        assertRefused("is not of the fund SEIF", () -> fund.round(Map.of(support, pounds(1)), true));
        assertThat(support).startsWith(Fund.MUTUALS_SUPPORT_PROGRAMME.id());
    }

    @Test
    void opensNoRoundWithoutAWindow() {
        assertRefused("must close after it opens", () -> open(OPENS, OPENS));
        assertRefused("not in the past", () -> open(OPENS.minusDays(9), OPENS.minusDays(1)));
        assertRefused("Leave the seconds out", () -> open(OPENS, CLOSES.plusSeconds(1)));
        assertRefused("the clocks go forward", () -> open(OPENS, LocalDateTime.of(2027, 3, 28, 1, 30)));
    }

    @Test
    void closesInTheSecondOfTwoHoursThatHaveOneName() {
        var round = open(OPENS, LocalDateTime.of(2026, 10, 25, 1, 30));

        assertThat(round.closesAt()).isEqualTo(Instant.parse("2026-10-25T01:30:00Z"));
    }

    @Test
    void weighsCriteriaThatAddUpToAHundred() {
        assertRefused("must add up to 100", () -> openWith(List.of(new Criterion("one", "One", 99))));
        assertRefused("must add up to 100", () -> openWith(List.of()));
        assertRefused(
                "each named once",
                () -> openWith(List.of(new Criterion("one", "One", 50), new Criterion("one", "One again", 50))));
    }

    @Test
    void extendsTheWindowForEverybodyAndSaysWhy() {
        var round = fund.round(Map.of(grants, pounds(600)), true);
        fund.clock.moveTo(round.closesAt());

        var extended = fund.rounds.extend(round.number(), CLOSES.plusDays(2), "The site was down", "fundManager");

        assertThat(extended.closesInWords()).isEqualTo("12:00 on 26 August 2026");
        assertThat(fund.rounds.extensionsOf(round.number()))
                .extracting(Extension::reasons)
                .containsExactly("The site was down");
        assertThatThrownBy(() -> fund.rounds.close(round.number())).isInstanceOf(Refusal.Conflict.class);
        assertRefused(
                "is later than 12:00 on 26 August 2026",
                () -> fund.rounds.extend(round.number(), CLOSES.plusDays(2), "Again", "fundManager"));
        assertRefused(
                "Give the reasons", () -> fund.rounds.extend(round.number(), CLOSES.plusDays(3), " ", "fundManager"));
    }

    @Test
    void opensNoRoundAgainThatHasShut() {
        var round = fund.round(Map.of(grants, pounds(600)), true);
        fund.clock.moveTo(round.shutsAt());

        assertConflict(
                "It would be unfair",
                () -> fund.rounds.extend(round.number(), CLOSES.plusDays(2), "One team was late", "fundManager"));
    }

    @Test
    void closesOnceAndNotAMomentEarly() {
        var round = fund.round(Map.of(grants, pounds(600)), true);
        var sent = fund.submitted(round, "SP-2026-0001", pounds(10));
        var draft = fund.bids.start(round.number(), "SP-2026-0002", "proposer");
        fund.clock.moveTo(round.shutsAt().minusMillis(1));
        assertConflict("takes bids until 12:00 on 24 August 2026", () -> fund.rounds.close(round.number()));

        fund.clock.moveTo(round.shutsAt());
        var closing = fund.rounds.close(round.number());

        assertThat(closing.submitted()).extracting(Bid::number).containsExactly(sent.number());
        assertThat(closing.notSubmitted()).extracting(Bid::number).containsExactly(draft.number());
        assertThat(fund.rounds.closingOf(round.number())).isEqualTo(closing);
        assertConflict("is closed", () -> fund.rounds.close(round.number()));
    }

    @Test
    void endsEveryBidOfACancelledRound() {
        var round = fund.round(Map.of(grants, pounds(600)), true);
        var sent = fund.submitted(round, "SP-2026-0001", pounds(10));

        var ended = fund.rounds.cancel(round.number(), "The money is needed elsewhere", "fundManager");

        assertThat(ended).extracting(Bid::number).containsExactly(sent.number());
        assertThat(fund.bids.get(sent.number()).state()).isEqualTo(BidState.CANCELLED);
        assertConflict(
                "was cancelled: The money is needed elsewhere",
                () -> fund.bids.start(round.number(), "SP-2026-0002", "proposer"));
        assertConflict("is cancelled", () -> fund.rounds.cancel(round.number(), "Again", "fundManager"));
        assertConflict("is cancelled", () -> fund.decide(round));
        assertRefused("Say why", () -> fund.rounds.cancel(round.number(), "", "fundManager"));
    }

    @Test
    void publishesOnlyWhatIsDecidedAndOnce() {
        var round = fund.round(Map.of(grants, pounds(600)), true);
        assertConflict("is open", () -> fund.rounds.publish(round.number(), LocalDate.of(2026, 9, 30)));
        var bid = fund.submitted(round, "SP-2026-0001", pounds(10));
        fund.close(round);
        fund.score(bid, 5);
        fund.decide(round);
        assertRefused("today at the latest", () -> fund.rounds.publish(round.number(), LocalDate.of(2026, 9, 30)));
        assertThat(fund.awards.ofCase("SP-2026-0001").get(0).announcedOn()).isNull();

        fund.clock.moveTo(LocalDate.of(2026, 10, 1));
        fund.rounds.publish(round.number(), LocalDate.of(2026, 9, 30));
        var again = fund.rounds.publish(round.number(), LocalDate.of(2026, 10, 1));

        assertThat(fund.awards.ofCase("SP-2026-0001").get(0).announcedOn()).isEqualTo(LocalDate.of(2026, 9, 30));
        assertThat(again.publishedOn()).isEqualTo(LocalDate.of(2026, 9, 30));
        assertConflict("is decided", () -> fund.rounds.cancel(round.number(), "Too late", "fundManager"));
    }

    private FundingRound open(LocalDateTime opens, LocalDateTime closes) {
        return fund.rounds.open(
                new NewRound(
                        "SEIF",
                        "Summer round",
                        new TreeMap<>(Map.of(grants, pounds(100))),
                        opens,
                        closes,
                        true,
                        Points.of(15),
                        pounds(20_000),
                        CRITERIA),
                "fundManager");
    }

    private FundingRound openWith(List<Criterion> criteria) {
        return fund.rounds.open(
                new NewRound(
                        "SEIF",
                        "Summer round",
                        Map.of(grants, pounds(100)),
                        OPENS,
                        CLOSES,
                        true,
                        Points.of(15),
                        pounds(20_000),
                        criteria),
                "fundManager");
    }

    private static void assertRefused(String because, ThrowingCallable step) {
        assertThatThrownBy(step).isInstanceOf(Refusal.class).hasMessageContaining(because);
    }

    private static void assertConflict(String because, ThrowingCallable step) {
        assertThatThrownBy(step).isInstanceOf(Refusal.Conflict.class).hasMessageContaining(because);
    }
}
