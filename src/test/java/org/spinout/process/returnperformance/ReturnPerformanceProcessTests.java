package org.spinout.process.returnperformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.spinout.process.EnterpriseCase.COMMISSIONER;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.spinout.SpinoutTest;
import org.spinout.enterprise.PerformanceReturns;
import org.spinout.enterprise.PromiseBook;
import org.spinout.process.EnterpriseCase;
import org.spinout.process.EnterpriseForms;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@SpinoutTest
class ReturnPerformanceProcessTests {

    @Autowired
    private ApplicationContext application;

    @Test
    void goesOnWhenTheCommissionerAccepts() {
        var one = EnterpriseCase.launched(application).returnWell();

        assertThat(one.endOf("return-performance")).isEqualTo("Event_ReturnAccepted");
        assertThat(one.endOf("review-return")).isEqualTo("Event_ReturnRead");
        assertThat(one.openTasks()).isEmpty();
    }

    @Test
    void answersAQuestionAndAWishForAPlan() {
        var one = EnterpriseCase.launched(application);
        one.moveTo(one.day("nextReturnOn"));
        one.complete(one.officer, "Activity_ReportPerformance", EnterpriseForms.figures("70", "30"));

        one.complete(
                COMMISSIONER, "Activity_ReviewReturn", Map.of("outcome", "queried", "reasons", "Why so many missed?"));
        one.complete(one.officer, "Activity_AnswerReview", Map.of("officersAnswer", "Two of us were ill."));
        one.complete(
                COMMISSIONER, "Activity_ReviewReturn", Map.of("outcome", "actionPlan", "reasons", "How do you cover?"));
        one.complete(one.officer, "Activity_AnswerReview", Map.of("officersAnswer", "A bank nurse from June."));
        one.complete(COMMISSIONER, "Activity_ReviewReturn", Map.of("outcome", "accepted"));

        assertThat(one.endOf("return-performance")).isEqualTo("Event_ReturnAccepted");
        assertThat(one.bean(PerformanceReturns.class).of(one.number).lastResult())
                .isEqualTo("notMet");
    }

    @Test
    void isToldLateThenMissedAndMissedTwiceIsLookedInto() {
        var one = EnterpriseCase.launched(application);
        one.moveTo(one.day("nextReturnOn"));

        one.moveByWorkingDays(16);
        assertThat(one.openTasks()).containsExactly("Activity_ReportPerformance");
        one.moveByWorkingDays(16);
        assertThat(one.bean(PerformanceReturns.class).of(one.number).lastResult())
                .isEqualTo("missed");
        assertThat(one.openTasks()).doesNotContain("Activity_DecideLook");

        one.moveByWorkingDays(32);
        assertThat(one.openTasks()).contains("Activity_DecideLook");
        assertThat(one.driver.as(COMMISSIONER).sees(one.number, "Activity_DecideLook"))
                .isTrue();
    }

    @Test
    void isKeptUnreadWhereNobodyReadsIt() {
        var one = EnterpriseCase.launched(application);
        one.moveTo(one.day("nextReturnOn"));
        one.complete(one.officer, "Activity_ReportPerformance", EnterpriseForms.figures("95", "2"));

        one.moveByWorkingDays(31);

        assertThat(one.instancesOf("return-performance").get(0).getEndActivityId())
                .isEqualTo("Event_ReturnUnread");
    }

    @Test
    void isLookedIntoWhereTheOfficersDoNotAnswer() {
        var one = EnterpriseCase.launched(application);
        one.moveTo(one.day("nextReturnOn"));
        one.complete(one.officer, "Activity_ReportPerformance", EnterpriseForms.figures("95", "2"));
        one.complete(COMMISSIONER, "Activity_ReviewReturn", Map.of("outcome", "queried", "reasons", "How?"));

        one.moveByWorkingDays(31);

        assertThat(one.openTasks()).contains("Activity_DecideLook");
    }

    @Test
    void letsTheOfficersNameMeasuresWhereTheContractHasNone() {
        var one = EnterpriseCase.withoutMeasures(application);
        one.moveTo(one.day("nextReturnOn"));

        one.complete(
                one.officer,
                "Activity_NameMeasures",
                Map.of(
                        "measure1Name", "Mothers who breastfeed at six weeks",
                        "measure1Unit", "percent",
                        "measure1Target", "45",
                        "measure1Sense", "atLeast"));
        one.complete(one.officer, "Activity_ReportPerformance", Map.of("figure1", "47.5", "cashCoverWeeks", 9));
        one.complete(COMMISSIONER, "Activity_ReviewReturn", Map.of("outcome", "accepted"));

        assertThat(one.bean(PerformanceReturns.class).of(one.number).lastResult())
                .isEqualTo("met");
        assertThat(one.bean(PromiseBook.class).inWords(one.number))
                .contains("approved 45 per cent (named by the officers")
                .contains("47.5 per cent on");
    }

    @Test
    void countsAsMissedWhereNobodyNamesMeasures() {
        var one = EnterpriseCase.withoutMeasures(application);
        one.moveTo(one.day("nextReturnOn"));

        one.moveByWorkingDays(31);

        assertThat(one.bean(PerformanceReturns.class).of(one.number).lastResult())
                .isEqualTo("missed");
    }

    @Test
    void refusesAReturnThatLeavesAMeasureOut() {
        var one = EnterpriseCase.launched(application);
        one.moveTo(one.day("nextReturnOn"));

        assertThatThrownBy(() -> one.complete(
                        one.officer, "Activity_ReportPerformance", Map.of("figure1", "95", "cashCoverWeeks", 12)))
                .hasMessageContaining("measure 2");
        assertThat(one.openTasks()).containsExactly("Activity_ReportPerformance");
    }
}
