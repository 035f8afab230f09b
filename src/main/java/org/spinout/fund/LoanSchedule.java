package org.spinout.fund;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.spinout.shared.Money;

/** Shares a loan out over its instalments: equal parts of what was lent, and interest on what is still owed before each. */
final class LoanSchedule {

    private LoanSchedule() {}

    /** @param from the day of the last payment, from which the months count */
    static List<Instalment> of(String award, Money lent, LoanTerms terms, LocalDate from) {
        var schedule = new ArrayList<Instalment>();
        var owed = lent;
        for (var number = 1; number <= terms.instalments(); number++) {
            var part = number == terms.instalments() ? owed : new Money(lent.pence() / terms.instalments());
            var months = number == 1 ? terms.graceMonths() + terms.monthsBetween() : terms.monthsBetween();
            schedule.add(new Instalment(
                    award,
                    number,
                    from.plusMonths(terms.graceMonths() + (long) number * terms.monthsBetween()),
                    part,
                    Interest.on(owed, terms.basisPoints(), months),
                    Money.ZERO,
                    Money.ZERO));
            owed = owed.minus(part);
        }
        return List.copyOf(schedule);
    }
}
