package org.spinout.process;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.spinout.proposal.Answer;
import org.spinout.shared.Money;

/**
 * Five years of money as a team wrote them down: all five, or one year that is carried forward.
 *
 * @param incomes year by year
 * @param costs year by year
 * @param vat value added tax that cannot be recovered, year by year, where it is not within the costs
 * @param capital spending on equipment, buildings and IT, year by year: it takes cash, and is no cost of a year
 * @param openingCash on the first day, without any award
 * @param awardHopedFor what the team counts on from a fund
 * @param largestCustomerPercent how much of the income comes from one customer
 * @param vatTreatment {@code inCosts}, {@code notInCosts} or {@code adviceAwaited}
 * @param asksVat whether the form asked for that tax by itself
 */
record Projection(
        List<Money> incomes,
        List<Money> costs,
        List<Money> vat,
        List<Money> capital,
        Money openingCash,
        Money awardHopedFor,
        int largestCustomerPercent,
        String vatTreatment,
        boolean asksVat) {

    static final int YEARS = 5;

    /** All five years, with VAT and capital. */
    static final String FULL_FORM = "plan-five-years";

    /** All five years as release 0.1 asked for them, with VAT somewhere in the costs. */
    static final String EARLIER_FORM = "plan-finance";

    static final String SHORT_FORM = "outline-money-and-form";

    static Projection from(Answer answer) {
        var isShort = answer.formId().equals(SHORT_FORM);
        return new Projection(
                years(answer, isShort ? "yearlyIncomePounds" : "incomeYear%dPounds"),
                years(answer, isShort ? "yearlyCostPounds" : "costYear%dPounds"),
                years(answer, isShort ? "yearlyVatPounds" : "vatYear%dPounds"),
                isShort ? inFirstYear(answer, "startingCapitalPounds") : years(answer, "capitalYear%dPounds"),
                pounds(answer, "openingCashPounds"),
                pounds(answer, "awardNeededPounds"),
                Objects.requireNonNull(answer.number("largestCustomerPercent")).intValue(),
                Objects.requireNonNull(answer.text("vatTreatment")),
                answer.formId().equals(FULL_FORM));
    }

    private static List<Money> years(Answer answer, String field) {
        return IntStream.rangeClosed(1, YEARS)
                .mapToObj(year -> pounds(answer, String.format(field, year)))
                .toList();
    }

    private static List<Money> inFirstYear(Answer answer, String field) {
        return IntStream.rangeClosed(1, YEARS)
                .mapToObj(year -> year == 1 ? pounds(answer, field) : Money.ZERO)
                .toList();
    }

    /** What an earlier form did not ask for, or the team left empty, is nothing. */
    private static Money pounds(Answer answer, String field) {
        return Objects.requireNonNullElse(answer.pounds(field), Money.ZERO);
    }

    Money result(int year) {
        return incomes.get(year).minus(costs.get(year)).minus(vat.get(year));
    }

    /** How much cash there is at the end of a year. */
    Money cashAfter(int year, Money award) {
        var cash = openingCash.plus(award);
        for (var past = 0; past <= year; past++) {
            cash = cash.plus(result(past)).minus(capital.get(past));
        }
        return cash;
    }

    Money irrecoverableVat() {
        return vat.stream().reduce(Money.ZERO, Money::plus);
    }

    Money wholeCapital() {
        return capital.stream().reduce(Money.ZERO, Money::plus);
    }

    Money fiveYearResult() {
        return IntStream.range(0, YEARS).mapToObj(this::result).reduce(Money.ZERO, Money::plus);
    }

    Money worstYear() {
        return IntStream.range(0, YEARS)
                .mapToObj(this::result)
                .sorted()
                .findFirst()
                .orElse(Money.ZERO);
    }

    /** The least cash there is on the first day or at the end of any year. */
    Money lowestCash(Money award) {
        return IntStream.range(0, YEARS)
                .mapToObj(year -> cashAfter(year, award))
                .reduce(openingCash.plus(award), (lowest, cash) -> lowest.isMoreThan(cash) ? cash : lowest);
    }

    /** How many weeks of the dearest year that much cash pays for; ten years at most. */
    int weeksPaidBy(Money cash) {
        var dearest = IntStream.range(0, YEARS)
                .mapToLong(year -> costs.get(year).plus(vat.get(year)).pence())
                .max()
                .orElse(0);
        return dearest == 0 ? 520 : (int) Math.max(-520, Math.min(520, cash.pence() * 52 / dearest));
    }

    /** Year by year, as people read it. */
    String inWords() {
        return IntStream.range(0, YEARS).mapToObj(this::inWords).collect(Collectors.joining("\n"))
                + "\n- **Five years:** result " + fiveYearResult() + "; VAT not recovered " + irrecoverableVat()
                + "; capital " + wholeCapital();
    }

    private String inWords(int year) {
        return "- **Year " + (year + 1) + ":** income " + incomes.get(year) + "; cost " + costs.get(year)
                + "; VAT not recovered " + vat.get(year) + "; result " + result(year) + "; capital "
                + capital.get(year) + "; cash at the end " + cashAfter(year, awardHopedFor);
    }
}
