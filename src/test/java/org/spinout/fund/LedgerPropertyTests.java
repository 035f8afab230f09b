package org.spinout.fund;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tuple;
import org.spinout.TestDatabase;
import org.spinout.fund.LedgerStory.Act;
import org.spinout.fund.LedgerStory.Step;

/**
 * Whatever is asked of the ledger, in whatever order and on whatever days: it takes what a naive model takes, refuses what
 * that refuses, and shows on every day what that adds up. A draw that fails is shrunk to a short one and printed.
 */
class LedgerPropertyTests {

    private static final FundFixture H2 = FundFixture.onH2();
    private static final FundFixture POSTGRES = FundFixture.on(TestDatabase.postgres());
    private static final AtomicInteger FUNDS = new AtomicInteger();

    @Property(tries = 40, shrinking = ShrinkingMode.BOUNDED)
    void agreesWithItsModelOnH2(@ForAll("stories") List<Step> steps, @ForAll boolean recycles) {
        play(H2, steps, recycles);
    }

    @Property(tries = 18, shrinking = ShrinkingMode.BOUNDED)
    void agreesWithItsModelOnPostgres(@ForAll("stories") List<Step> steps, @ForAll boolean recycles) {
        play(POSTGRES, steps, recycles);
    }

    private static void play(FundFixture database, List<Step> steps, boolean recycles) {
        var story = new LedgerStory(database, "F" + FUNDS.incrementAndGet(), recycles);
        steps.forEach(story::play);
        story.assertSameBooks();
    }

    @Provide
    Arbitrary<List<Step>> stories() {
        return Combinators.combine(
                        Arbitraries.frequency(
                                Tuple.of(2, Act.BUDGET),
                                Tuple.of(8, Act.RESERVE),
                                Tuple.of(2, Act.RELEASE_REMAINDER),
                                Tuple.of(8, Act.COMMIT),
                                Tuple.of(10, Act.PAY),
                                Tuple.of(2, Act.RELEASE_REST),
                                Tuple.of(2, Act.EXPIRE),
                                Tuple.of(4, Act.RECOVER),
                                Tuple.of(4, Act.REPAY),
                                Tuple.of(4, Act.VIRE),
                                Tuple.of(4, Act.CARRY_FORWARD),
                                Tuple.of(4, Act.CARRY_AWARD),
                                Tuple.of(3, Act.LAPSE),
                                Tuple.of(1, Act.CLOSE),
                                Tuple.of(6, Act.WAIT)),
                        Arbitraries.integers().between(0, 20),
                        Arbitraries.integers().between(1, 500),
                        Arbitraries.frequencyOf(
                                Tuple.of(5, Arbitraries.just(0)),
                                Tuple.of(3, Arbitraries.integers().between(-1, 12))))
                .as(Step::new)
                .list()
                .ofMinSize(20)
                .ofMaxSize(80);
    }
}
