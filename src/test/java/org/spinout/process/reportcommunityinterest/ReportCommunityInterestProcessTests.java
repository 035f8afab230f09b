package org.spinout.process.reportcommunityinterest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.spinout.process.EnterpriseCase.COMMISSIONER;

import java.time.LocalDate;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spinout.SpinoutTest;
import org.spinout.enterprise.CommunityReports;
import org.spinout.enterprise.PromiseBook;
import org.spinout.process.EnterpriseCase;
import org.spinout.process.EnterpriseForms;
import org.spinout.shared.Money;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@SpinoutTest
class ReportCommunityInterestProcessTests {

    @Autowired
    private ApplicationContext application;

    @Test
    void keepsAGoodYearAndAsksForTheNext() {
        var one = atYearEnd("communityInterestCompany");
        var year = one.day("yearEndsOn");

        one.complete(one.officer, "Activity_WriteReport", EnterpriseForms.year());

        assertThat(one.endOf("report-community-interest")).isEqualTo("Event_ReportKept");
        var report = one.bean(CommunityReports.class).latest(one.number).orElseThrow();
        assertThat(report.use().granted()).isEqualTo(Money.ofPounds("1000"));
        assertThat(report.ownershipPercent()).isEqualTo(72);
        assertThat(one.bean(PromiseBook.class).inWords(one.number)).contains("11 people on");
        assertThat(one.day("yearEndsOn")).isEqualTo(year.plusYears(1));
    }

    @ParameterizedTest
    @CsvSource({
        "reinvestedPounds, 14999, do not add up",
        "grantedPounds, 900, you list come to",
        "staffOwners, 12, 12 of 11 staff",
        "surplusPounds, -5, no surplus"
    })
    void refusesWhatDoesNotAddUp(String field, String value, String words) {
        var one = atYearEnd("communityInterestCompany");
        var report = EnterpriseForms.year();
        report.put(field, field.equals("staffOwners") ? Integer.valueOf(value) : value);

        assertThatThrownBy(() -> one.complete(one.officer, "Activity_WriteReport", report))
                .hasMessageContaining(words);
        assertThat(one.openTasks()).contains("Activity_WriteReport");
    }

    @ParameterizedTest
    @CsvSource({
        "communityInterestCompany, 7000, 0, true",
        "communityInterestCompany, 7001, 0, false",
        "communityInterestCompany, 9000, 2000, true",
        "communityBenefitSociety, 1, 0, false",
        "companyLimitedByShares, 15000, 0, true"
    })
    void keepsDividendsWithinTheCapOfTheLegalForm(String form, int dividends, int locked, boolean allowed) {
        var one = atYearEnd(form);
        var report = EnterpriseForms.year();
        report.putAll(Map.of(
                "dividendsPaid",
                "yes",
                "dividendsPounds",
                Integer.toString(dividends),
                "lockedDividendsPounds",
                Integer.toString(locked),
                "distributablePounds",
                "20000",
                "reinvestedPounds",
                "0",
                "retainedPounds",
                Integer.toString(19000 - dividends)));

        if (allowed) {
            one.complete(one.officer, "Activity_WriteReport", report);
            assertThat(one.bean(CommunityReports.class).latest(one.number)).isPresent();
        } else {
            assertThatThrownBy(() -> one.complete(one.officer, "Activity_WriteReport", report))
                    .hasMessageContaining("above the cap");
        }
    }

    @Test
    void isLookedIntoAfterALoss() {
        var one = atYearEnd("communityInterestCompany");
        var report = EnterpriseForms.year();
        report.keySet().removeIf(field -> field.startsWith("grant"));
        report.putAll(Map.of(
                "surplusPounds", "-30000",
                "reinvestedPounds", "0",
                "retainedPounds", "-30000",
                "grantsMade", "no"));

        one.complete(one.officer, "Activity_WriteReport", report);

        assertThat(lookTextOf(one)).contains("ended with a loss");
    }

    @Test
    void isLookedIntoWhereTooLittleWasPutBackOrTheStaffOwnTooLittle() {
        var one = atYearEnd("communityInterestCompany");
        var report = EnterpriseForms.year();
        report.putAll(Map.of("reinvestedPounds", "9000", "retainedPounds", "10000", "staffOwners", 2));

        one.complete(one.officer, "Activity_WriteReport", report);

        assertThat(lookTextOf(one)).contains("Less was put back").contains("Fewer than a quarter");
    }

    @Test
    void isLateAfterNineMonthsAndMissedAfterTwelve() {
        var one = atYearEnd("communityInterestCompany");
        LocalDate year = one.day("yearEndsOn");

        one.moveTo(year.plusMonths(9).plusDays(2));
        assertThat(one.openTasks()).contains("Activity_WriteReport");
        one.moveTo(year.plusMonths(12).plusDays(2));

        assertThat(one.bean(CommunityReports.class).missedYears(one.number)).containsExactly(year);
        assertThat(one.instancesOf("report-community-interest").get(0).getEndActivityId())
                .isEqualTo("Event_LookBegun");
    }

    private EnterpriseCase atYearEnd(String form) {
        var one = EnterpriseCase.launched(application, form, 5);
        return one.moveTo(one.day("yearEndsOn").plusDays(1));
    }

    private static String lookTextOf(EnterpriseCase one) {
        var task = one.driver.as(COMMISSIONER).theTask(one.number, "Activity_DecideLook");
        return String.valueOf(one.bean(TaskService.class).getVariable(task.getId(), "lookText"));
    }
}
