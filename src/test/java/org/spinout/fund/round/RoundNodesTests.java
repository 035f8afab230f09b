package org.spinout.fund.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spinout.fund.round.RoundFixture.OFFERS_UNTIL;
import static org.spinout.fund.round.RoundFixture.caseNumber;
import static org.spinout.fund.round.RoundFixture.pounds;
import static org.spinout.fund.round.RoundFixture.request;

import com.zaxxer.hikari.HikariDataSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.spinout.TestDatabase;
import org.spinout.fund.PotKind;
import org.spinout.fund.Product;
import org.spinout.shared.Refusal;

/** Two nodes on one database that do the same thing at the same time. */
class RoundNodesTests {

    private static final int TIMES = 8;

    private final HikariDataSource pool = new HikariDataSource();

    enum Server {
        H2,
        POSTGRES
    }

    @AfterEach
    void close() {
        pool.close();
    }

    @ParameterizedTest
    @EnumSource
    void awardOnceWhenBothDecide(Server server) throws Exception {
        var fund = on(server);
        var other = fund.otherNode();
        var pot = fund.potWith(PotKind.REVENUE_GRANT, pounds(10_000));
        for (var time = 1; time <= TIMES; time++) {
            var round = scored(fund, pot, time);
            var before = fund.ledger.balances(pot);
            var one = fund.decision(round, "one " + time);
            var two = fund.decision(round, "two " + time);

            var answers = atOnce(List.of(
                    () -> fund.allocations.decide(round.number(), one),
                    () -> other.allocations.decide(round.number(), two)));

            assertThat(answers).filteredOn(RoundResult.class::isInstance).hasSize(1);
            assertThat(answers).filteredOn(Refusal.Conflict.class::isInstance).hasSize(1);
            var after = fund.ledger.balances(pot);
            assertThat(after.reserved().minus(before.reserved())).isEqualTo(pounds(100));
            assertThat(fund.allocations.resultOf(round.number()).awarded()).hasSize(2);
        }
    }

    @ParameterizedTest
    @EnumSource
    void getTheSameAnswerWhenBothBringTheSameDecision(Server server) throws Exception {
        var fund = on(server);
        var other = fund.otherNode();
        var pot = fund.potWith(PotKind.REVENUE_GRANT, pounds(10_000));
        var round = scored(fund, pot, 1);
        var decision = fund.decision(round, "one");

        var answers = atOnce(List.of(
                () -> fund.allocations.decide(round.number(), decision),
                () -> other.allocations.decide(round.number(), decision)));

        assertThat(answers).hasSize(2).allMatch(fund.allocations.resultOf(round.number())::equals);
        assertThat(fund.ledger.balances(pot).reserved()).isEqualTo(pounds(100));
    }

    @ParameterizedTest
    @EnumSource
    void neverGiveOutMoreThanThePotHolds(Server server) throws Exception {
        var fund = on(server);
        var other = fund.otherNode();
        var pot = fund.potWith(PotKind.REVENUE_GRANT, pounds(110));
        var round = scored(fund, pot, 1);
        var standing = fund.awards.apply(caseNumber(99), Product.REVENUE_GRANT, pounds(60), "Chairs", "proposer");
        fund.awards.appraise(standing);

        var answers = atOnce(List.of(
                () -> fund.awards.offer(standing, pounds(60), pot, OFFERS_UNTIL),
                () -> other.allocations.decide(round.number(), other.decision(round, "one")),
                () -> fund.bids.withdraw(
                        fund.bids.ofRound(round.number()).get(2).number())));

        assertThat(answers).filteredOn(RoundResult.class::isInstance).hasSize(1);
        var held = fund.ledger.balances(pot);
        assertThat(held.available().isNegative()).isFalse();
        assertThat(held.available().plus(held.reserved())).isEqualTo(pounds(110));
    }

    @ParameterizedTest
    @EnumSource
    void takeEveryBidOfTheClosingSecondAndCloseOnce(Server server) throws Exception {
        var fund = on(server);
        var nodes = List.of(fund, fund.otherNode());
        var round = fund.round(pounds(100_000));
        var drafts = IntStream.rangeClosed(1, 12)
                .mapToObj(number -> fund.bids
                        .start(round.number(), caseNumber(number), "proposer")
                        .number())
                .toList();
        fund.clock.moveTo(round.closesAt().plusMillis(999));
        var submissions = new ArrayList<Callable<Object>>();
        for (var draft : drafts.subList(0, 10)) {
            var node = nodes.get(submissions.size() % 2);
            submissions.add(() -> node.bids.submit(draft, request(pounds(10), pounds(10)), "proposer"));
        }
        atOnce(submissions);
        fund.clock.moveTo(round.shutsAt());

        var answers = atOnce(List.of(
                () -> nodes.get(0).rounds.close(round.number()),
                () -> nodes.get(1).rounds.close(round.number()),
                () -> nodes.get(0).bids.submit(drafts.get(10), request(pounds(10), pounds(10)), "proposer"),
                () -> nodes.get(1).bids.submit(drafts.get(11), request(pounds(10), pounds(10)), "proposer")));

        assertThat(answers).filteredOn(Closing.class::isInstance).hasSize(1);
        assertThat(answers).filteredOn(Refusal.Conflict.class::isInstance).hasSize(3);
        var closing = fund.rounds.closingOf(round.number());
        assertThat(closing.submitted())
                .extracting(Bid::receipt)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 10).boxed().toList());
        assertThat(closing.notSubmitted()).extracting(Bid::number).containsExactlyElementsOf(drafts.subList(10, 12));
    }

    @ParameterizedTest
    @EnumSource
    void moveUpOnceWhenBothPromote(Server server) throws Exception {
        var fund = on(server);
        var other = fund.otherNode();
        var pot = fund.potWith(PotKind.REVENUE_GRANT, pounds(10_000));
        var round = scored(fund, pot, 1);
        var first = fund.decide(round).awarded().get(0);
        fund.awards.decline(String.valueOf(first.awardNumber()));

        var answers = atOnce(List.of(
                () -> fund.reserves.promote(round.number(), OFFERS_UNTIL, "fundManager"),
                () -> other.reserves.promote(round.number(), OFFERS_UNTIL, "fundManager")));

        assertThat(answers).contains(List.of());
        assertThat(fund.reserves.of(round.number())).isEmpty();
        assertThat(fund.ledger.balances(pot).reserved()).isEqualTo(pounds(100));
    }

    @ParameterizedTest
    @EnumSource
    void neverWaitForOneAnotherWhenACaseEndsWhileItsRoundIsPublished(Server server) throws Exception {
        var fund = on(server);
        var other = fund.otherNode();
        var pot = fund.potWith(PotKind.REVENUE_GRANT, pounds(10_000));
        for (var time = 1; time <= TIMES; time++) {
            var round = scored(fund, pot, time);
            var first = fund.allocations
                    .decide(round.number(), fund.decision(round, "decision " + time))
                    .awarded()
                    .get(0);
            var day = LocalDate.ofInstant(fund.clock.instant(), ZoneId.of("Europe/London"));

            var answers = atOnce(List.of(
                    () -> fund.rounds.publish(round.number(), day),
                    () -> other.reserves.promote(round.number(), OFFERS_UNTIL, "fundManager"),
                    () -> fund.transaction.execute(status -> {
                        fund.bids.lockAll(first.caseNumber());
                        var freed = fund.awards.releaseAll(first.caseNumber());
                        fund.bids.withdrawAll(first.caseNumber());
                        return freed;
                    })));

            assertThat(answers).hasSize(3).noneMatch(Refusal.class::isInstance);
            fund.reserves.promote(round.number(), OFFERS_UNTIL, "fundManager");
            assertThat(fund.reserves.of(round.number())).isEmpty();
            assertThat(fund.bidAwards.of(fund.bids.ofRound(round.number()).stream()
                            .map(Bid::number)
                            .toList()))
                    .hasSize(3)
                    .allMatch(award -> day.equals(award.announcedOn()));
        }
    }

    /** A round of £100 with three scored bids for £50 each. */
    private static FundingRound scored(RoundFixture fund, String pot, int time) {
        fund.startAgain();
        var round = fund.round(Map.of(pot, pounds(100)), true);
        for (var number = 1; number <= 3; number++) {
            fund.submitted(round, caseNumber(time * 10 + number), pounds(50));
        }
        fund.close(round);
        fund.bids.ofRound(round.number()).forEach(bid -> fund.score(bid, 5));
        return round;
    }

    private RoundFixture on(Server server) {
        pool.setDataSource(server == Server.H2 ? TestDatabase.h2() : TestDatabase.postgres());
        pool.setMaximumPoolSize(20);
        return RoundFixture.on(pool);
    }

    /** What each answered, or how it was refused. */
    private static List<Object> atOnce(List<? extends Callable<?>> steps) throws Exception {
        var start = new CyclicBarrier(steps.size());
        var threads = Executors.newFixedThreadPool(steps.size());
        try {
            var answers = new ArrayList<Future<Object>>();
            for (var step : steps) {
                answers.add(threads.submit(() -> {
                    start.await();
                    try {
                        return step.call();
                    } catch (Refusal refusal) {
                        return refusal;
                    }
                }));
            }
            var all = new ArrayList<>();
            for (var answer : answers) {
                all.add(answer.get(60, TimeUnit.SECONDS));
            }
            return all;
        } finally {
            threads.shutdownNow();
        }
    }
}
