package org.spinout.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.spinout.proposal.Answer;
import org.spinout.shared.Money;

class ProjectionTests {

    private static final List<String> NONE = List.of("0", "0", "0", "0", "0");

    private static final Projection WITH_A_HARD_SECOND_YEAR = projection(
            List.of("100", "60", "110", "120", "130"), List.of("90", "100", "100", "100", "100"), "25", "10");

    @Test
    void takesVatFromTheResultAndCapitalFromTheCash() {
        var plan = new Projection(
                pounds(List.of("100", "100", "100", "100", "100")),
                pounds(List.of("90", "90", "90", "90", "90")),
                pounds(List.of("4", "4", "4", "4", "4")),
                pounds(List.of("20", "0", "0", "0", "0")),
                Money.ofPounds("15"),
                Money.ZERO,
                80,
                "inCosts",
                true);

        assertThat(plan.fiveYearResult()).isEqualTo(Money.ofPounds("30"));
        assertThat(plan.lowestCash(Money.ZERO)).isEqualTo(Money.ofPounds("1"));
        assertThat(plan.cashAfter(4, Money.ZERO)).isEqualTo(Money.ofPounds("25"));
        assertThat(plan.irrecoverableVat()).isEqualTo(Money.ofPounds("20"));
        assertThat(plan.inWords())
                .contains(
                        "Year 1:** income £100.00; cost £90.00; VAT not recovered £4.00; result £6.00; capital £20.00;"
                                + " cash at the end £1.00")
                .endsWith("result £30.00; VAT not recovered £20.00; capital £20.00");
    }

    @Test
    void readsTheFormOfTheReleaseBeforeWithoutVatAndCapital() {
        var fields = new StringBuilder("{\"awardNeededPounds\":\"0\",\"largestCustomerPercent\":80,"
                + "\"openingCashPounds\":\"5\",\"vatTreatment\":\"inCosts\"");
        for (var year = 1; year <= 5; year++) {
            fields.append(",\"incomeYear%dPounds\":\"11\",\"costYear%dPounds\":\"10\"".formatted(year, year));
        }

        var plan = Projection.from(new Answer(
                1,
                "SP-2026-0001",
                "plan-finance",
                1,
                null,
                "proposer",
                Instant.EPOCH,
                fields.append("}").toString(),
                ""));

        assertThat(plan.fiveYearResult()).isEqualTo(Money.ofPounds("5"));
        assertThat(plan.asksVat()).isFalse();
    }

    @Test
    void findsTheLeastCashOfAllYears() {
        assertThat(WITH_A_HARD_SECOND_YEAR.lowestCash(Money.ZERO)).isEqualTo(Money.ofPounds("-5"));
        assertThat(WITH_A_HARD_SECOND_YEAR.lowestCash(Money.ofPounds("10"))).isEqualTo(Money.ofPounds("5"));
    }

    @Test
    void countsTheFirstDayAsAPossibleLow() {
        var growing = projection(
                List.of("110", "110", "110", "110", "110"), List.of("100", "100", "100", "100", "100"), "3", "0");

        assertThat(growing.lowestCash(Money.ZERO)).isEqualTo(Money.ofPounds("3"));
    }

    @Test
    void addsUpTheYearsAndNamesTheWorst() {
        assertThat(WITH_A_HARD_SECOND_YEAR.fiveYearResult()).isEqualTo(Money.ofPounds("30"));
        assertThat(WITH_A_HARD_SECOND_YEAR.worstYear()).isEqualTo(Money.ofPounds("-40"));
    }

    @Test
    void countsWeeksInTheDearestYear() {
        assertThat(WITH_A_HARD_SECOND_YEAR.weeksPaidBy(Money.ofPounds("50"))).isEqualTo(26);
        assertThat(WITH_A_HARD_SECOND_YEAR.weeksPaidBy(Money.ofPounds("-5"))).isNegative();
    }

    @Test
    void carriesOneYearOfAShortFormForward() {
        var answer = new Answer(1, "SP-2026-0001", Projection.SHORT_FORM, 1, null, "proposer", Instant.EPOCH, """
                {"awardNeededPounds":"20000","largestCustomerPercent":80,"openingCashPounds":"40000.50",\
                "vatTreatment":"inCosts","yearlyCostPounds":"480000","yearlyIncomePounds":"500000"}""", "");

        var carried = Projection.from(answer);

        assertThat(carried.fiveYearResult()).isEqualTo(Money.ofPounds("100000"));
        assertThat(carried.lowestCash(carried.awardHopedFor())).isEqualTo(Money.ofPounds("60000.50"));
    }

    private static Projection projection(List<String> incomes, List<String> costs, String cash, String award) {
        return new Projection(
                pounds(incomes),
                pounds(costs),
                pounds(NONE),
                pounds(NONE),
                Money.ofPounds(cash),
                Money.ofPounds(award),
                80,
                "inCosts",
                false);
    }

    private static List<Money> pounds(List<String> amounts) {
        return Stream.of(amounts.toArray(String[]::new)).map(Money::ofPounds).toList();
    }
}
