package org.spinout.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.spinout.contract.LegalForm;

/** The tables that an enterprise lives by after its launch. */
class EnterpriseTablesTests {

    private static final String DAY = "2026-11-01";

    @ParameterizedTest(name = "{0} months live, last {1}, {2} good in a row: every {3} months")
    @CsvSource(textBlock = """
            0,  none,   0,  1
            11, met,    11, 1
            12, met,    5,  1
            12, met,    6,  3
            40, met,    12, 3
            40, notMet, 12, 1
            40, missed, 12, 1
            """)
    void asksForReturnsLessOftenOnceTheyAreGood(int monthsLive, String last, int good, long months) {
        var facts = Map.of("monthsSinceLaunch", monthsLive, "lastReturn", last, "goodInARow", good);

        assertThat(DecisionTable.named("returnSchedule").answerTo(facts)).containsEntry("months", months);
    }

    @ParameterizedTest(name = "a contract of {0} months: look ahead {1}, hand over {2}")
    @CsvSource({"6, 6, 1", "12, 6, 1", "13, 12, 3", "36, 12, 3", "37, 18, 6", "120, 18, 6"})
    void looksAtTheEndOfALongContractEarlier(int contract, long lookAhead, long handOver) {
        assertThat(DecisionTable.named("renewalPlan").answerTo(Map.of("contractMonths", contract)))
                .containsEntry("lookAheadMonths", lookAhead)
                .containsEntry("handOverMonths", handOver);
    }

    @ParameterizedTest(name = "{0} = {1}: {2}")
    @CsvSource(nullValues = "-", textBlock = """
            shortfallsInARow,     1,    -
            shortfallsInARow,     2,    missed by a fifth
            surplusPounds,        0,    -
            surplusPounds,        -1,   with a loss
            ownershipPercent,     25,   -
            ownershipPercent,     24,   Fewer than a quarter
            reinvestmentShort,    true, Less was put back
            """)
    void makesTheCommissionerLookWhereAPromiseIsMissed(String figure, String value, @Nullable String trigger) {
        var facts = new HashMap<String, Object>(Map.of(
                "worstShortfallPercent", 20,
                "shortfallsInARow", 0,
                "surplusPounds", 100L,
                "ownershipPercent", 60,
                "reinvestmentShort", false));
        facts.put(figure, value.equals("true") ? true : Integer.valueOf(value));

        var triggers = DecisionTable.named("promiseTriggers").answersTo(facts).stream()
                .map(row -> String.valueOf(row.get("trigger")))
                .toList();

        if (trigger == null) {
            assertThat(triggers).isEmpty();
        } else {
            assertThat(triggers).singleElement().asString().contains(trigger);
        }
    }

    /** A report is stuck where the table has no row for the form that the enterprise was registered in. */
    @ParameterizedTest
    @EnumSource(LegalForm.class)
    void hasEveryRuleForEveryLegalForm(LegalForm form) {
        assertThat(Stream.of("dividendCapPercent", "assetLocked", "reportMonths", "noticeMonths", "reinvestPercent"))
                .allSatisfy(rule -> assertThat(rule(rule, form.code()))
                        .as(rule)
                        .isNotEmpty()
                        .allSatisfy(row -> assertThat(row.get("status")).isNotNull()));
    }

    @Test
    void locksTheAssetsOfWhoeverTheLawLocks() {
        assertThat(Arrays.stream(LegalForm.values())
                        .filter(form -> form.assetLock() == LegalForm.AssetLock.BY_LAW)
                        .map(LegalForm::code))
                .allSatisfy(form ->
                        assertThat(rule("assetLocked", form).get(0)).as(form).containsEntry("value", 1L));
        assertThat(rule("assetLocked", "companyLimitedByShares").get(0)).containsEntry("value", 0L);
    }

    @ParameterizedTest
    @CsvSource({
        "communityInterestCompany, 35",
        "communityInterestCompanyByShares, 35",
        "communityInterestCompanyByGuarantee, 0",
        "charitableCompany, 0",
        "communityBenefitSociety, 0",
        "companyLimitedByShares, 100"
    })
    void capsDividendsByTheLegalForm(String form, long percent) {
        assertThat(rule("dividendCapPercent", form).get(0)).containsEntry("value", percent);
    }

    @Test
    void asksEveryProviderForTheSameAndSomeForMore() {
        assertThat(criteria("wheelchairs")).hasSize(3);
        assertThat(criteria("podiatry")).hasSize(4).anyMatch(criterion -> criterion.contains("podiatrists"));
        assertThat(criteria("chess")).isEmpty();
    }

    private static List<Map<String, Object>> rule(String rule, String form) {
        return DecisionTable.named("enterpriseRules").answersTo(Map.of("rule", rule, "legalForm", form, "onDate", DAY));
    }

    private static List<String> criteria(String line) {
        return DecisionTable.named("providerCriteria").answersTo(Map.of("serviceLine", line, "onDate", DAY)).stream()
                .map(row -> String.valueOf(row.get("criterion")))
                .toList();
    }
}
