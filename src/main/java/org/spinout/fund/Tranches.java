package org.spinout.fund;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.spinout.shared.Money;
import org.spinout.shared.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The schedules by which awards are paid: in tranches, each for a milestone, each in its financial year.
 *
 * <p>A schedule shares out all that is promised and not paid, no more and no less, so that no money is promised for
 * nothing. What is planned is not money: a tranche becomes money when {@link Awards#payTranche} pays it.
 */
@Component
public class Tranches {

    private final TrancheRows rows;
    private final Awards awards;
    private final Ledger ledger;
    private final Pots pots;
    private final Clock clock;

    Tranches(JdbcClient jdbc, Awards awards, Ledger ledger, Pots pots, Clock clock) {
        this.rows = new TrancheRows(jdbc);
        this.awards = awards;
        this.ledger = ledger;
        this.pots = pots;
        this.clock = clock;
    }

    /**
     * Shares what an award still promises out over tranches, in place of those planned before. The same again changes
     * nothing.
     *
     * @return the schedule, all its tranches still to be paid
     * @throws Refusal when it does not come to what is promised, or a day is before the one above it
     * @throws Refusal.Conflict when the award is not being paid
     */
    @Transactional
    public List<Tranche> plan(String number, List<PlannedTranche> lines) {
        var award = rows.lock(number, awards);
        AwardMove.PAY.require(award);
        requireAllOf(ledger.moneyOf(number).committed(), lines);
        requireInOrder(lines);
        var planned = planned(number);
        if (planned.stream()
                .map(line -> new PlannedTranche(line.milestone(), line.amount(), line.match(), line.dueOn()))
                .toList()
                .equals(lines)) {
            return planned;
        }
        rows.move(number, TrancheState.PLANNED, TrancheState.CANCELLED);
        var next = nextNumber(number);
        for (var line : lines) {
            rows.add(new Tranche(
                    number, next++, line.milestone(), line.amount(), line.match(), line.dueOn(), TrancheState.PLANNED));
        }
        return planned(number);
    }

    /** The first tranche still to be paid; none when all are paid, or the award is no longer. */
    public Optional<Tranche> next(String number) {
        return awards.get(number).state().isPayable() ? planned(number).stream().findFirst() : Optional.empty();
    }

    /** The whole schedule of an award, in its order. */
    public List<Tranche> of(String number) {
        return rows.of(number);
    }

    /**
     * Pays the next tranche of an award. Paid before, it is not paid again.
     *
     * @param proven what others have put in, as the fund has seen proof of
     * @throws Refusal when others have put in less than was agreed
     * @throws Refusal.Conflict when it is not due yet, its money is in the pot of another year, or it is not the next
     */
    @Transactional
    public LedgerEntry pay(String number, int tranche, Money proven) {
        var award = rows.lock(number, awards);
        var line = line(number, tranche);
        if (line.state() == TrancheState.PAID) {
            return awards.payTranche(number, tranche, line.amount());
        }
        requireNext(line);
        requireMatch(number, tranche, proven);
        requireThisYear(award);
        var entry = awards.payTranche(number, tranche, line.amount());
        rows.move(number, tranche, TrancheState.PAID);
        return entry;
    }

    /** @throws Refusal when others have put in less than was agreed before this tranche */
    public void requireMatch(String number, int tranche, Money proven) {
        var line = line(number, tranche);
        if (line.match().isMoreThan(proven)) {
            throw new Refusal(
                    "provenMatchPounds",
                    "min",
                    "Others were to put in " + line.match() + " before tranche " + tranche + ", and there is proof of "
                            + proven + " only.");
        }
    }

    /** Whether an award's money is in the pot of the year that today is in. */
    public boolean isOfThisYear(String number) {
        return isOfThisYear(awards.get(number));
    }

    /** Ends a schedule: nothing more of it is paid. To be called when the award is closed or withdrawn. */
    @Transactional
    public void cancel(String number) {
        rows.move(number, TrancheState.PLANNED, TrancheState.CANCELLED);
    }

    private Tranche line(String number, int tranche) {
        return rows.find(number, tranche).orElseThrow(() -> new Refusal(number + " has no tranche " + tranche + "."));
    }

    private List<Tranche> planned(String number) {
        return rows.of(number).stream()
                .filter(line -> line.state() == TrancheState.PLANNED)
                .toList();
    }

    /** A first payment made before there was a schedule has the number 1. */
    private int nextNumber(String number) {
        var last = rows.of(number).stream().mapToInt(Tranche::number).max().orElse(0);
        return Math.max(last, ledger.payment(number, 1).isPresent() ? 1 : 0) + 1;
    }

    private void requireNext(Tranche line) {
        var next = next(line.award());
        if (next.filter(line::equals).isEmpty()) {
            throw new Refusal.Conflict(
                    "Tranche " + line.number() + " of " + line.award() + " is not the next to be paid.");
        }
        if (today().isBefore(line.dueOn())) {
            throw new Refusal.Conflict("Tranche " + line.number() + " of " + line.award() + " is due on " + line.dueOn()
                    + ", not before.");
        }
    }

    private void requireThisYear(Award award) {
        if (!isOfThisYear(award)) {
            throw new Refusal.Conflict("The money of " + award.number()
                    + " is in the pot of another financial year. Carry it forward first.");
        }
    }

    private boolean isOfThisYear(Award award) {
        return award.potId() != null && pots.get(award.potId()).year().equals(FinancialYear.of(today()));
    }

    private static void requireAllOf(Money promised, List<PlannedTranche> lines) {
        var sum = lines.stream().map(PlannedTranche::amount).reduce(Money.ZERO, Money::plus);
        if (!sum.equals(promised)) {
            throw new Refusal(
                    "The tranches come to " + sum + ". They must come to " + promised + ", all that is promised.");
        }
    }

    private static void requireInOrder(List<PlannedTranche> lines) {
        for (var at = 1; at < lines.size(); at++) {
            if (lines.get(at).dueOn().isBefore(lines.get(at - 1).dueOn())) {
                throw new Refusal("Tranche " + (at + 1) + " is due before the one above it. Put them in their order.");
            }
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Award.LONDON));
    }
}
