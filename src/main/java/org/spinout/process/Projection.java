package org.spinout.process;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.spinout.proposal.Answer;
import org.spinout.shared.Money;

/**
 * Five years of money as a team wrote them down: all five, or one year that is carried forward.
 *
 * @param incomes year by year
 * @param costs year by year
 * @param openingCash on the first day, without any award
 * @param awardHopedFor what the team counts on from a fund
 * @param largestCustomerPercent how much of the income comes from one customer
 * @param vatTreatment {@code inCosts}, {@code notInCosts} or {@code adviceAwaited}
 */
record Projection(
        List<Money> incomes,
        List<Money> costs,
        Money openingCash,
        Money awardHopedFor,
        int largestCustomerPercent,
        String vatTreatment) {

    static final int YEARS = 5;

    static final String FULL_FORM = "plan-finance";
    static final String SHORT_FORM = "outline-money-and-form";

    static Projection from(Answer answer) {
        var isFull = answer.formId().equals(FULL_FORM);
        return new Projection(
                IntStream.rangeClosed(1, YEARS)
                        .mapToObj(
                                year -> pounds(answer, isFull ? "incomeYear" + year + "Pounds" : "yearlyIncomePounds"))
                        .toList(),
                IntStream.rangeClosed(1, YEARS)
                        .mapToObj(year -> pounds(answer, isFull ? "costYear" + year + "Pounds" : "yearlyCostPounds"))
                        .toList(),
                pounds(answer, "openingCashPounds"),
                pounds(answer, "awardNeededPounds"),
                Objects.requireNonNull(answer.number("largestCustomerPercent")).intValue(),
                Objects.requireNonNull(answer.text("vatTreatment")));
    }

    private static Money pounds(Answer answer, String field) {
        return Objects.requireNonNull(answer.pounds(field), field);
    }

    Money result(int year) {
        return incomes.get(year).minus(costs.get(year));
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
        var cash = openingCash.plus(award);
        var lowest = cash;
        for (var year = 0; year < YEARS; year++) {
            cash = cash.plus(result(year));
            lowest = lowest.isMoreThan(cash) ? cash : lowest;
        }
        return lowest;
    }

    /** How many weeks of the dearest year that much cash pays for; ten years at most. */
    int weeksPaidBy(Money cash) {
        var dearest = costs.stream().max(Money::compareTo).orElse(Money.ZERO).pence();
        return dearest == 0 ? 520 : (int) Math.max(-520, Math.min(520, cash.pence() * 52 / dearest));
    }
}
