package org.spinout.fund;

import static org.spinout.fund.Balance.AVAILABLE;
import static org.spinout.fund.Balance.COMMITTED;
import static org.spinout.fund.Balance.OUTSIDE;
import static org.spinout.fund.Balance.PAID;
import static org.spinout.fund.Balance.RESERVED;
import static org.spinout.fund.LedgerStory.line;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spinout.fund.LedgerModel.Line;
import org.spinout.fund.LedgerStory.Act;
import org.spinout.fund.LedgerStory.Step;
import org.spinout.shared.Money;

/** The steps of a {@link LedgerStory} that are about one award. */
final class AwardActs {

    private final LedgerStory story;

    AwardActs(LedgerStory story) {
        this.story = story;
    }

    boolean carry(Step step, String award, LocalDate on) {
        var from = story.potOf.get(award);
        var to = from == null ? null : next(from);
        if (from == null || to == null) {
            return false;
        }
        var lines = new ArrayList<Line>();
        for (var balance : List.of(RESERVED, COMMITTED)) {
            var held = story.model.held(from, award, balance, story.model.today());
            if (held > 0) {
                lines.add(line(from, award, on, EntryKind.CARRY_FORWARD, balance, OUTSIDE, held));
                lines.add(line(to, award, on, EntryKind.CARRY_FORWARD, OUTSIDE, balance, held));
            }
        }
        var may = !story.model.isLapsed(to) && story.model.enter(lines);
        if (may) {
            story.potOf.put(award, to);
        }
        var transfers = new Transfers(story.fund.jdbc, story.fund.clock);
        return story.agreed(step, () -> transfers.carryAwardForward(award, to, on, "FP/" + story.count, "f"), may);
    }

    boolean comesBack(Step step, String award, LocalDate on) {
        var kind = step.act() == Act.RECOVER ? EntryKind.RECOVER : EntryKind.REPAY;
        var lines = new ArrayList<Line>();
        var pence = ask(step, paid(award));
        var left = pence;
        for (var i = story.pots.size() - 1; i >= 0; i--) {
            var pot = story.pots.get(i).id();
            var here = Math.min(left, story.model.held(pot, award, PAID, story.model.today()));
            if (here > 0) {
                lines.addAll(
                        kind == EntryKind.REPAY
                                ? repaid(story.pots.get(i), award, on, here)
                                : List.of(line(pot, award, on, kind, PAID, AVAILABLE, here)));
                left -= here;
            }
        }
        var may = left == 0 && pence > 0 && story.model.enter(lines);
        var amount = new Money(pence);
        return story.agreed(
                step,
                () -> kind == EntryKind.REPAY
                        ? story.fund.ledger.repay(award, story.count, amount, on)
                        : story.fund.ledger.recover(award, story.count, amount, on),
                may);
    }

    /** A share of what is there, one time in five more than that. */
    private static long ask(Step step, long held) {
        return held == 0 ? step.pounds() : Math.max(1, held * step.pounds() / 400);
    }

    private long paid(String award) {
        return story.pots.stream()
                .mapToLong(pot -> story.model.held(pot.id(), award, PAID, story.model.today()))
                .sum();
    }

    private List<Line> repaid(Pot pot, String award, LocalDate on, long pence) {
        var current = new Pot(story.fundId, pot.kind(), FinancialYear.of(story.model.today()));
        if (story.recycles && !story.model.isLapsed(pot.id())) {
            return List.of(line(pot.id(), award, on, EntryKind.REPAY, PAID, AVAILABLE, pence));
        }
        var left = line(pot.id(), award, on, EntryKind.REPAY, PAID, OUTSIDE, pence);
        if (!story.recycles || !story.pots.contains(current) || story.model.isLapsed(current.id())) {
            return List.of(left);
        }
        return List.of(left, line(current.id(), award, on, EntryKind.REPAY, OUTSIDE, AVAILABLE, pence));
    }

    boolean play(Step step, String award, LocalDate on) {
        var pot = story.potOf.get(award);
        if (pot == null) {
            return false;
        }
        var from = step.act() == Act.PAY ? COMMITTED : RESERVED;
        var pence = ask(step, story.model.held(pot, award, from, story.model.today()));
        var money = new Money(pence);
        var today = story.model.today();
        return switch (step.act()) {
            case PAY ->
                story.agreed(
                        step,
                        () -> story.fund.ledger.pay(award, story.count, money, on),
                        story.model.enter(List.of(line(pot, award, on, EntryKind.PAY, COMMITTED, PAID, pence))));
            case COMMIT ->
                once(step, award)
                        && story.agreed(
                                step,
                                () -> story.fund.ledger.commit(award, money),
                                story.model.enter(List.of(
                                        line(pot, award, today, EntryKind.COMMIT, RESERVED, COMMITTED, pence))));
            case RELEASE_REMAINDER ->
                once(step, award)
                        && story.agreed(
                                step,
                                () -> story.fund.ledger.releaseRemainder(award, money),
                                story.model.enter(List.of(
                                        line(pot, award, today, EntryKind.RELEASE, RESERVED, AVAILABLE, pence))));
            case EXPIRE -> expire(step, award, pot);
            default -> releaseRest(step, award, pot);
        };
    }

    /** What happens once in an award's life is left alone when it has happened; doing it again is tried by every step. */
    private boolean once(Step step, String award) {
        var kind = step.act() == Act.COMMIT ? EntryKind.COMMIT : EntryKind.RELEASE;
        return story.model.lines().stream()
                .noneMatch(line -> award.equals(line.award())
                        && line.kind() == kind
                        && (kind == EntryKind.COMMIT || line.from() == RESERVED));
    }

    private boolean expire(Step step, String award, String pot) {
        var held = story.model.held(pot, award, RESERVED, story.model.today());
        return held > 0
                && story.agreed(
                        step,
                        () -> story.fund.ledger.expire(award, new Money(held)),
                        story.model.enter(List.of(
                                line(pot, award, story.model.today(), EntryKind.EXPIRE, RESERVED, AVAILABLE, held))));
    }

    private boolean releaseRest(Step step, String award, String pot) {
        var lines = new ArrayList<Line>();
        for (var balance : List.of(RESERVED, COMMITTED)) {
            var held = story.model.held(pot, award, balance, story.model.today());
            if (held > 0) {
                lines.add(line(pot, award, story.model.today(), EntryKind.RELEASE, balance, AVAILABLE, held));
            }
        }
        return !lines.isEmpty()
                && story.agreed(step, () -> story.fund.ledger.releaseRest(award), story.model.enter(lines));
    }

    /** The same fund and kind's pot of the next year, null where there is none. */
    private @Nullable String next(String potId) {
        for (var i = 0; i < story.pots.size(); i++) {
            if (story.pots.get(i).id().equals(potId)) {
                var isLast = i % LedgerStory.YEARS.size() == LedgerStory.YEARS.size() - 1;
                return isLast ? null : story.pots.get(i + 1).id();
            }
        }
        return null;
    }
}
