package org.spinout.fund;

import static org.spinout.fund.FundFixture.CASE;
import static org.spinout.fund.FundFixture.LAST_DAY;
import static org.spinout.fund.FundFixture.pounds;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.spinout.shared.Money;
import org.spinout.shared.Refusal;
import org.springframework.dao.ConcurrencyFailureException;

/**
 * Many nodes at work on one fund: each thread draws awards and steps by lot, legal or not, and does them as the engine's
 * jobs are done. Some jobs die after their step and before their transaction ends, and are done again; some are done by
 * two nodes at once. What the steps answered is kept, to be held against the ledger afterwards.
 */
final class Interleaving {

    private static final int THREADS = 8;
    private static final int STEPS = 300;
    private static final int AWARDS = 40;
    private static final int CASES = 10;

    /** As often as the engine tries a job before it raises an incident. */
    private static final int TRIES = 3;

    final List<String> pots = new ArrayList<>();
    final CopyOnWriteArrayList<String> awards = new CopyOnWriteArrayList<>();

    /** Every payment and reservation that a finished job was told of. */
    final Set<LedgerEntry> answered = ConcurrentHashMap.newKeySet();

    final AtomicInteger done = new AtomicInteger();

    private final FundFixture fund;
    private final FundFixture afterwards;
    private final long seed;
    private final AtomicReferenceArray<Supplier<Object>> recent = new AtomicReferenceArray<>(THREADS);

    Interleaving(FundFixture fund, long seed) {
        this.fund = fund;
        this.afterwards = fund.at(LAST_DAY.plusDays(1));
        this.seed = seed;
    }

    /** Sets the fund up, then lets all threads loose and waits for them. */
    void run() throws InterruptedException, ExecutionException, TimeoutException {
        var lot = new Random(seed);
        pots.add(fund.potWith(PotKind.REVENUE_GRANT, pounds(3_000)));
        pots.add(fund.potWith(PotKind.REVENUE_LOAN, pounds(2_000)));
        pots.add(fund.potWith(PotKind.CAPITAL_LOAN, pounds(1_000)));
        for (var i = 0; i < AWARDS; i++) {
            var ofCase = caseNumber(i % CASES);
            remember(fund.in(() -> apply(ofCase, 100 + lot.nextInt(900))));
        }
        var threads = Executors.newFixedThreadPool(THREADS);
        try {
            var start = new CountDownLatch(1);
            var all = new ArrayList<Future<?>>();
            for (var i = 0; i < THREADS; i++) {
                var node = i;
                all.add(threads.submit(() -> work(node, start)));
            }
            start.countDown();
            for (var one : all) {
                one.get(60, TimeUnit.SECONDS);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private Void work(int node, CountDownLatch start) throws InterruptedException {
        var lot = new Random(seed + 1 + node);
        start.await();
        for (var i = 0; i < STEPS; i++) {
            var others = recent.get(lot.nextInt(THREADS));
            var step = others != null && lot.nextInt(4) == 0 ? others : drawStep(lot);
            recent.set(node, step);
            doAsAJob(step, lot.nextInt(10) == 0);
        }
        return null;
    }

    /** Does a step until it is done or refused; a lost race for a lock is tried again as the engine would. */
    private void doAsAJob(Supplier<Object> step, boolean diesFirst) {
        var dies = diesFirst;
        for (var tries = 1; ; tries++) {
            try {
                var fatal = dies;
                dies = false;
                remember(fund.in(() -> {
                    var answer = step.get();
                    if (fatal) {
                        throw new NodeDied();
                    }
                    return answer;
                }));
                done.incrementAndGet();
                return;
            } catch (Refusal refusal) {
                return;
            } catch (NodeDied died) {
                tries--;
            } catch (ConcurrencyFailureException lostRace) {
                if (tries == TRIES) {
                    throw lostRace;
                }
            }
        }
    }

    private void remember(Object answer) {
        if (answer instanceof Award award && award.state() == AwardState.APPLIED) {
            awards.addIfAbsent(award.number());
        } else if (answer instanceof Reserved reserved) {
            answered.add(reserved.entry());
        } else if (answer instanceof LedgerEntry entry) {
            answered.add(entry);
        } else if (answer instanceof List<?> entries) {
            entries.forEach(this::remember);
        }
    }

    private Supplier<Object> drawStep(Random lot) {
        var award = awards.get(lot.nextInt(awards.size()));
        var ofCase = caseNumber(lot.nextInt(CASES));
        var requested = 100 + lot.nextInt(900);
        return switch (lot.nextInt(50)) {
            case 0 -> () -> fund.awards.releaseAll(ofCase);
            case 1, 2, 3, 4, 5 -> () -> apply(ofCase, requested);
            // What the award cannot be ready for is asked as well, since jobs and people come late.
            case 6, 7, 8, 9, 10 -> drawStep(lot, award, AwardState.values()[lot.nextInt(AwardState.values().length)]);
            default -> drawStep(lot, award, fund.awards.get(award).state());
        };
    }

    /** A step that fits the state, most often the one that leads on. */
    private Supplier<Object> drawStep(Random lot, String award, AwardState state) {
        var go = fund.awards;
        var part = 1 + lot.nextInt(3);
        var pot = pots.get(lot.nextInt(pots.size()));
        var leadsOn = lot.nextInt(4) > 0;
        return switch (state) {
            case APPLIED -> () -> leadsOn ? go.appraise(award) : go.reject(award);
            case APPRAISED ->
                leadsOn
                        ? () -> go.offer(award, share(go.get(award).requested(), part), pot, LAST_DAY)
                        : () -> go.sendBack(award);
            case OFFERED ->
                leadsOn
                        ? () -> go.accept(award, share(go.get(award).offered(), part))
                        : () -> part == 1 ? go.decline(award) : afterwards.awards.expire(award);
            case ACCEPTED -> () -> leadsOn ? go.agree(award) : go.decline(award);
            case AGREED -> () -> go.payTranche(award, part, share(go.get(award).accepted(), 2));
            case PAYING ->
                leadsOn
                        ? () -> go.payTranche(award, part, share(go.get(award).accepted(), 2 + part % 2))
                        : () -> part == 1 ? go.withdraw(award) : go.close(award);
            case CLOSED, WITHDRAWN, RECOVERED ->
                leadsOn ? () -> go.recover(award, part, pounds(10L * part)) : () -> correctAPayment(award, part);
            case DECLINED, EXPIRED, REJECTED -> () -> go.accept(award, pounds(100));
        };
    }

    private Object apply(String ofCase, long pounds) {
        var number = fund.awards.apply(ofCase, Product.REVENUE_GRANT, pounds(pounds), "A van", "proposer");
        return fund.awards.get(number);
    }

    private Object correctAPayment(String award, int part) {
        var payment = fund.ledger.payment(award, part).orElseThrow(() -> new Refusal("Nothing was paid yet."));
        return fund.corrections.correct(award, payment.number(), pounds(30L * part), "The bank says so");
    }

    /** All, a half or a third of an amount of the award, when it has one. */
    private static Money share(@Nullable Money amount, int part) {
        return amount == null ? pounds(100) : new Money(amount.pence() / part);
    }

    private static String caseNumber(int number) {
        return CASE.substring(0, CASE.length() - 1) + number;
    }

    private static final class NodeDied extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
