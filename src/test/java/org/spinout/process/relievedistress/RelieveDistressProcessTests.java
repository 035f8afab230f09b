package org.spinout.process.relievedistress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spinout.process.EnterpriseCase.COMMISSIONER;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spinout.SpinoutTest;
import org.spinout.enterprise.DistressWarnings;
import org.spinout.process.EnterpriseCase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@SpinoutTest
class RelieveDistressProcessTests {

    @Autowired
    private ApplicationContext application;

    private EnterpriseCase one;

    @BeforeEach
    void warn() {
        one = EnterpriseCase.launched(application);
        one.warn(one.officer);
    }

    @Test
    void endsInRecovery() {
        plan("rescuePlan");
        judge("supported");
        one.moveTo(one.launchedOn.plusDays(20));

        review("recovered");

        assertThat(one.endOf("relieve-distress")).isEqualTo("Event_Recovered");
        assertThat(one.bean(DistressWarnings.class).of(one.number).get(0).outcome())
                .isEqualTo("recovered");
    }

    @Test
    void isPlannedAgainWhereTheCommissionerRefusesOrNobodyAnswersOrItDoesNotWorkYet() {
        plan("standstill");
        judge("refused");
        plan("rescuePlan");
        one.moveByWorkingDays(16);
        assertThat(one.openTasks()).contains("Activity_PlanRescue");
        one.complete(COMMISSIONER, "Activity_JudgeRescue", Map.of("outcome", "supported", "reasons", "Too late."));
        assertThat(one.openTasks()).contains("Activity_PlanRescue");
        plan("rescuePlan");
        judge("supported");
        one.moveTo(one.today().plusDays(20));

        review("stillAtRisk");
        assertThat(one.openTasks()).contains("Activity_PlanRescue");
    }

    @Test
    void endsInExitWhereItCannotGoOn() {
        plan("rescuePlan");
        judge("supported");
        one.moveTo(one.launchedOn.plusDays(20));

        review("insolvent");

        assertThat(one.endOf("relieve-distress")).isEqualTo("Event_Insolvent");
        assertThat(one.openTasks()).containsExactly("Activity_NameSuccessor");
    }

    @Test
    void endsInExitUnderAnAdministrator() {
        one.complete(
                one.officer,
                "Activity_PlanRescue",
                Map.of("outcome", "administrator", "administratorName", "A firm", "reasons", "No bank helps."));

        assertThat(one.endOf("relieve-distress")).isEqualTo("Event_Insolvent");
        assertThat(one.openTasks()).containsExactly("Activity_NameSuccessor");
    }

    @Test
    void isLeftToTheCommissionerWhereNobodyPlans() {
        one.moveByWorkingDays(11);

        assertThat(one.endOf("relieve-distress")).isEqualTo("Event_NoRescue");
        assertThat(one.openTasks()).contains("Activity_DecideLook");
        assertThat(one.bean(DistressWarnings.class).open(one.number)).isEmpty();
    }

    @Test
    void isPlannedAgainWhereNobodyReviews() {
        plan("rescuePlan");
        judge("supported");
        one.moveTo(one.launchedOn.plusDays(20));

        one.moveByWorkingDays(11);

        assertThat(one.openTasks()).contains("Activity_PlanRescue");
    }

    private void plan(String way) {
        var form = new java.util.HashMap<String, Object>(Map.of(
                "outcome",
                way,
                "rescuePlan",
                "We let one building go.",
                "rescueReviewOn",
                one.inForms(one.today().plusDays(15)),
                "reasons",
                "It saves £40,000 a month."));
        if (way.equals("standstill")) {
            form.put("creditorsAgreed", "The landlord, until March.");
        }
        one.complete(one.officer, "Activity_PlanRescue", form);
    }

    private void judge(String judgement) {
        one.complete(COMMISSIONER, "Activity_JudgeRescue", Map.of("outcome", judgement, "reasons", "Patients first."));
    }

    private void review(String finding) {
        one.complete(
                one.officer,
                "Activity_ReviewRescue",
                Map.of("outcome", finding, "cashCoverWeeks", 9, "reasons", "The bank statement."));
    }
}
