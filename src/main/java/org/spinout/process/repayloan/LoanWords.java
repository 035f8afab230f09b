package org.spinout.process.repayloan;

import java.math.BigDecimal;
import java.util.List;
import org.spinout.fund.Instalment;
import org.spinout.fund.LoanTerms;
import org.spinout.shared.Days;
import org.spinout.shared.Money;

/** Loans in words. */
final class LoanWords {

    private LoanWords() {}

    static String schedule(List<Instalment> schedule, LoanTerms terms) {
        var first = schedule.get(0);
        var last = schedule.get(schedule.size() - 1);
        return "The loan is paid back in " + schedule.size() + " instalments, at "
                + BigDecimal.valueOf(terms.basisPoints(), 2).toPlainString() + " % a year. The first, of "
                + first.owed()
                + ", is due by " + Days.inWords(first.dueOn()) + ", the last, of " + last.owed() + ", by "
                + Days.inWords(last.dueOn()) + ".";
    }

    static String next(Instalment next, Money arrears, Money owed) {
        return "Instalment " + next.number() + ", due by " + Days.inWords(next.dueOn()) + ": still **" + next.owed()
                + "**. In arrears: **" + arrears + "**. Owed altogether: **" + owed + "**.";
    }
}
