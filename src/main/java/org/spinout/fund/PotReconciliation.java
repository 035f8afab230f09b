package org.spinout.fund;

import java.util.List;
import org.spinout.shared.Money;

/**
 * One pot from one day to another: what it held before, what each kind of entry did, what it held after.
 *
 * @param opening at the end of the day before the first
 * @param movements one for each kind of entry but corrections, which count with what they correct; in the order of the kinds
 * @param closing at the end of the last day, read from the entries' running balances and not from the movements
 */
public record PotReconciliation(Pot pot, Balances opening, List<Movement> movements, Balances closing) {

    /** Whether opening and movements come to the closing, in each of the four balances, to the penny. */
    public boolean balances() {
        var sum = opening;
        for (var movement : movements) {
            sum = new Balances(
                    sum.available().plus(movement.available()),
                    sum.reserved().plus(movement.reserved()),
                    sum.committed().plus(movement.committed()),
                    sum.paid().plus(movement.paid()));
        }
        return sum.equals(closing);
    }

    /** Budgets brought in. */
    public Money budgetIn() {
        return of(EntryKind.BUDGET).inAll();
    }

    /** Vired in, less vired out. */
    public Money vired() {
        return of(EntryKind.VIREMENT).inAll();
    }

    /** Carried forward from the year before, less carried forward to the next. */
    public Money carriedForward() {
        return of(EntryKind.CARRY_FORWARD).inAll();
    }

    /** Set aside for offers; what was freed again is not taken off. */
    public Money promised() {
        return of(EntryKind.RESERVE).reserved();
    }

    /** Of what was set aside or promised in agreements, what came free again: given back, not taken up, or expired. */
    public Money freed() {
        return of(EntryKind.RELEASE).available().plus(of(EntryKind.EXPIRE).available());
    }

    /** Promised in agreements. */
    public Money committed() {
        return of(EntryKind.COMMIT).committed();
    }

    /** Paid out; what came back is not taken off. */
    public Money paid() {
        return of(EntryKind.PAY).paid();
    }

    /** Taken back of what was paid. */
    public Money recovered() {
        return Money.ZERO.minus(of(EntryKind.RECOVER).paid());
    }

    /** Paid back of loans. */
    public Money repaid() {
        return Money.ZERO.minus(of(EntryKind.REPAY).paid());
    }

    /** Left the pot at the end of its year or since. */
    public Money lapsed() {
        return Money.ZERO.minus(of(EntryKind.LAPSE).inAll());
    }

    /** What the entries of one kind did. */
    public Movement of(EntryKind kind) {
        return movements.stream()
                .filter(movement -> movement.kind() == kind)
                .findFirst()
                .orElseGet(() -> Movement.none(kind));
    }
}
