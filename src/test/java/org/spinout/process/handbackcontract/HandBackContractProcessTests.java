package org.spinout.process.handbackcontract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.spinout.SpinoutTest;
import org.spinout.process.EnterpriseCase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@SpinoutTest
class HandBackContractProcessTests {

    @Autowired
    private ApplicationContext application;

    @Test
    void beginsTheHandOverInTimeBeforeTheLastDay() {
        var one = EnterpriseCase.launched(application);
        var lastDay = one.launchedOn.plusYears(1).minusDays(1);
        handBack(one, lastDay);
        assertThat(one.openTasks()).isEmpty();

        one.moveTo(lastDay.plusDays(1).minusMonths(6));

        assertThat(one.endOf("hand-back-contract")).isEqualTo("Event_HandBackBegun");
        assertThat(one.openTasks()).containsExactly("Activity_NameSuccessor");
    }

    @Test
    void refusesTooLittleNoticeAndADayAfterTheContract() {
        var one = EnterpriseCase.launched(application);

        assertThatThrownBy(() -> handBack(one, one.launchedOn.plusMonths(5))).hasMessageContaining("6 months' notice");
        assertThatThrownBy(() -> handBack(one, one.contractEnd())).hasMessageContaining("anyway");
    }

    @Test
    void refusesASecondNotice() {
        var one = EnterpriseCase.launched(application);
        handBack(one, one.launchedOn.plusYears(2));

        assertThatThrownBy(() -> handBack(one, one.launchedOn.plusYears(3)))
                .hasMessageContaining("has given notice already");
    }

    private static void handBack(EnterpriseCase one, LocalDate lastDay) {
        one.driver
                .as(one.officer)
                .start(
                        "hand-back-contract",
                        Map.of(
                                "caseNumber",
                                one.number,
                                "lastDay",
                                one.inForms(lastDay),
                                "reasons",
                                "Two of three directors retire.",
                                "authorised",
                                true));
        one.runOwnJobs();
    }
}
