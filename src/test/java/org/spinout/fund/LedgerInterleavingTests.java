package org.spinout.fund;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.spinout.TestDatabase;
import org.spinout.shared.Money;

/**
 * Whatever many nodes do at once: no pot is ever below zero, nothing is paid twice, and the entries add up to the
 * balances. The draw can be repeated with {@code -Dfund.seed=...}; the order in which the threads meet cannot.
 */
class LedgerInterleavingTests {

    private static final int DRAWS = 10;

    private static final Set<EntryKind> KINDS = EnumSet.of(
            EntryKind.BUDGET,
            EntryKind.RESERVE,
            EntryKind.COMMIT,
            EntryKind.PAY,
            EntryKind.RELEASE,
            EntryKind.EXPIRE,
            EntryKind.RECOVER,
            EntryKind.CORRECTION);

    private final long seed = Objects.requireNonNullElseGet(Long.getLong("fund.seed"), System::nanoTime);

    enum Server {
        H2,
        POSTGRES
    }

    /** A draw may miss what is rare, such as a correction; then there is another. */
    @ParameterizedTest
    @EnumSource
    void keepsEveryPennyUnderAnyInterleaving(Server server) throws Exception {
        var reached = EnumSet.noneOf(EntryKind.class);
        for (var draw = 0; draw < DRAWS && !reached.containsAll(KINDS); draw++) {
            reached.addAll(kindsKeptSound(server, seed + draw));
        }
        assertThat(reached).containsAll(KINDS);
    }

    private static Set<EntryKind> kindsKeptSound(Server server, long seed) throws Exception {
        var database = server == Server.H2 ? TestDatabase.h2() : TestDatabase.postgres();
        var pool = new HikariDataSource();
        pool.setDataSource(database);
        pool.setMaximumPoolSize(20);
        var fund = FundFixture.on(pool);
        var nodes = new Interleaving(fund, seed);
        try {
            nodes.run();

            var entries = new ArrayList<LedgerEntry>();
            for (var pot : nodes.pots) {
                entries.addAll(assertSound(fund, pot));
            }
            assertPaidOnce(nodes, entries);
            nodes.awards.forEach(award -> assertInStep(fund, award));
            assertThat(nodes.done.get()).as("steps done").isGreaterThan(400);
            return entries.stream().map(LedgerEntry::kind).collect(toSet());
        } catch (Exception | AssertionError broken) {
            throw new AssertionError("Repeat the draw with -Dfund.seed=" + seed + " on " + server, broken);
        } finally {
            pool.close();
        }
    }

    /** Numbers without gaps, every balance the sum of all before it, none below zero. */
    private static List<LedgerEntry> assertSound(FundFixture fund, String pot) {
        var entries = fund.ledger.entriesOfPot(pot);
        assertThat(entries)
                .extracting(LedgerEntry::number)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, entries.size()).boxed().toList());
        var budget = entries.get(0).amount();
        var summed = Balances.NONE;
        for (var entry : entries) {
            summed = summed.after(entry.from(), entry.to(), entry.amount());
            assertThat(entry.after()).as("entry %d of %s", entry.number(), pot).isEqualTo(summed);
            var inside = List.of(summed.available(), summed.reserved(), summed.committed(), summed.paid());
            assertThat(inside).noneMatch(Money::isNegative);
            assertThat(inside.stream().reduce(Money.ZERO, Money::plus)).isEqualTo(budget);
        }
        assertThat(fund.ledger.balances(pot)).isEqualTo(summed);
        return entries;
    }

    /** One entry for each cause, and none other than the finished jobs were told of. */
    private static void assertPaidOnce(Interleaving nodes, List<LedgerEntry> entries) {
        var told = entries.stream()
                .filter(entry -> switch (entry.kind()) {
                    case RESERVE, PAY, RECOVER, CORRECTION -> true;
                    case BUDGET, COMMIT, RELEASE, EXPIRE -> false;
                })
                .toList();
        assertThat(nodes.answered).containsExactlyInAnyOrderElementsOf(told);
        assertThat(entries.stream().collect(groupingBy(LedgerEntry::cause, counting())))
                .allSatisfy((cause, times) -> assertThat(times).as("%s", cause).isEqualTo(1));
    }

    /** The award's own state and its money tell the same story. */
    private static void assertInStep(FundFixture fund, String number) {
        var award = fund.awards.get(number);
        var money = fund.ledger.moneyOf(number);
        var bound = money.committed().plus(money.paid());
        switch (award.state()) {
            case APPLIED, APPRAISED, REJECTED ->
                assertThat(fund.ledger.entriesOfAward(number)).isEmpty();
            case OFFERED -> {
                assertThat(money.reserved()).isEqualTo(award.offered());
                assertThat(bound).isEqualTo(Money.ZERO);
            }
            case ACCEPTED -> {
                assertThat(money.reserved()).isEqualTo(award.accepted());
                assertThat(bound).isEqualTo(Money.ZERO);
            }
            case AGREED, PAYING -> {
                assertThat(money.reserved()).isEqualTo(Money.ZERO);
                assertThat(bound).isEqualTo(award.accepted());
            }
            case DECLINED, EXPIRED -> assertThat(money).isEqualTo(new AwardMoney(Money.ZERO, Money.ZERO, Money.ZERO));
            case CLOSED, WITHDRAWN, RECOVERED -> {
                assertThat(money.reserved()).isEqualTo(Money.ZERO);
                assertThat(money.committed()).isEqualTo(Money.ZERO);
            }
        }
    }
}
