package org.spinout.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spinout.process.EnterpriseCase.COMMISSIONER;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.Test;
import org.spinout.SpinoutTest;
import org.spinout.enterprise.Enterprises;
import org.spinout.enterprise.ExitAccounts;
import org.spinout.process.EnterpriseCase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/**
 * Secure Healthcare ran the health service of a prison: its contract was extended by three years on 29 July 2009, and late
 * in September it was insolvent, with more than a million pounds of debts and seventy staff.
 */
@SpinoutTest
class SecureHealthcareScenarioTests {

    @Autowired
    private ApplicationContext application;

    @Test
    void isExtendedAndInsolventWeeksLater() {
        at(LocalDate.of(2006, 10, 1));
        var one = EnterpriseCase.launched(application, "communityInterestCompany", 3);
        one.moveTo(LocalDate.of(2008, 10, 1));
        assertThat(one.driver.as(COMMISSIONER).sees(one.number, "Activity_DecideRenewal"))
                .isTrue();

        one.moveTo(LocalDate.of(2009, 7, 20));
        one.complete(
                COMMISSIONER,
                "Activity_DecideRenewal",
                Map.of(
                        "outcome", "extended",
                        "extensionMonths", 36,
                        "yearlyPricePounds", "5000000",
                        "reasons", "The prison wants it to go on."));
        one.moveTo(LocalDate.of(2009, 7, 29));
        one.complete(one.officer, "Activity_AnswerExtension", Map.of("outcome", "accepted", "authorised", true));
        assertThat(one.contractEnd()).isEqualTo(LocalDate.of(2012, 9, 30));

        one.moveTo(LocalDate.of(2009, 9, 25)).warn(COMMISSIONER);
        one.complete(
                one.officer,
                "Activity_PlanRescue",
                Map.of(
                        "outcome",
                        "administrator",
                        "administratorName",
                        "A firm of accountants",
                        "reasons",
                        "No cash."));
        leave(one);

        assertThat(one.endOf("sustain-enterprise")).isEqualTo("Event_EnterpriseClosed");
        assertThat(one.openTasks()).isEmpty();
        assertThat(one.bean(ExitAccounts.class).staff(one.number).orElseThrow().employed())
                .isEqualTo(70);
        assertThat(one.bean(Enterprises.class).get(one.number).endedOn()).isEqualTo(LocalDate.of(2009, 9, 25));
    }

    private static void leave(EnterpriseCase one) {
        one.complete(
                COMMISSIONER,
                "Activity_NameSuccessor",
                Map.of(
                        "outcome", "host",
                        "successorFrom", one.inForms(LocalDate.of(2009, 10, 1)),
                        "reasons", "The trust steps in."));
        one.complete(
                one.officer,
                "Activity_ReturnStaff",
                Map.of(
                        "staffEmployed", 70,
                        "staffToHost", 64,
                        "staffToProvider", 0,
                        "staffRedundant", 6,
                        "staffElsewhere", 0,
                        "staffReturnedOn", one.inForms(LocalDate.of(2009, 10, 1))));
        one.complete(one.officer, "Activity_SettleAssets", Map.of("residualPounds", "0", "destination", "nothingLeft"));
        one.complete(
                one.officer,
                "Activity_HandOverRecords",
                Map.of(
                        "recordsRecipient",
                        "The trust",
                        "recordsHandedOverOn",
                        one.inForms(one.today()),
                        "recordsComplete",
                        true));
    }

    private static void at(LocalDate day) {
        ClockUtil.offset(day.atTime(12, 0).toInstant(ZoneOffset.UTC).toEpochMilli() - System.currentTimeMillis());
    }
}
