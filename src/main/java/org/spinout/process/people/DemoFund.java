package org.spinout.process.people;

import org.spinout.fund.FinancialYear;
import org.spinout.fund.Fund;
import org.spinout.fund.PotKind;
import org.spinout.fund.Pots;
import org.spinout.organisation.WorkingDays;
import org.spinout.shared.Money;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * The four pots of the evaluation's fund, and one for advice, for each financial year that its cases touch, with the
 * revenue budget of 2009-10 (Hansard, 8 December 2009) and the loans of 2012-13.
 */
@Component
@Profile("evaluation")
class DemoFund {

    private static final Money REVENUE_GRANTS = Money.ofPounds("9294000");
    private static final Money CAPITAL_LOANS = Money.ofPounds("8000000");

    /** How these were divided from the rest was not found: a setting of the evaluation, so that every product has its pot. */
    private static final Money REVENUE_LOANS = Money.ofPounds("1000000");

    private static final Money CAPITAL_GRANTS = Money.ofPounds("1000000");

    /** A quarter of the programme's £10m of December 2011; how it was really spread over the years was not found. */
    private static final Money ADVICE = Money.ofPounds("2500000");

    private final Pots pots;
    private final WorkingDays days;

    DemoFund(Pots pots, WorkingDays days) {
        this.pots = pots;
        this.days = days;
    }

    void open() {
        // Sample cases reach back two years, and an offer made in March is paid in April.
        for (var year = -2; year <= 1; year++) {
            open(FinancialYear.of(days.today().plusYears(year)));
        }
    }

    private void open(FinancialYear year) {
        var fund = Fund.SOCIAL_ENTERPRISE_INVESTMENT_FUND.id();
        pots.open(fund, PotKind.REVENUE_GRANT, year, REVENUE_GRANTS);
        pots.open(fund, PotKind.REVENUE_LOAN, year, REVENUE_LOANS);
        pots.open(fund, PotKind.CAPITAL_GRANT, year, CAPITAL_GRANTS);
        pots.open(fund, PotKind.CAPITAL_LOAN, year, CAPITAL_LOANS);
        pots.open(Fund.MUTUALS_SUPPORT_PROGRAMME.id(), PotKind.REVENUE_GRANT, year, ADVICE);
    }
}
