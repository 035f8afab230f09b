package org.spinout.process.registercarequality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spinout.SpinoutTest;
import org.spinout.contract.Registration;
import org.spinout.contract.Transfers;
import org.spinout.process.TransferStages;
import org.spinout.process.transfercontract.TransferCase;
import org.spinout.record.DecisionRecord;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@SpinoutTest
class RegisterCareQualityProcessTests {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Transfers transfers;

    @Autowired
    private DecisionRecord record;

    private TransferCase one;
    private TransferStages stages;

    @BeforeEach
    void incorporateAnEnterprise() {
        one = TransferCase.standard(application);
        stages = one.stages();
        stages.incorporate("Kingston CIC", stages.constitution("nursingCare"));
        stages.team("Activity_ArrangeCover", stages.cover());
    }

    @Test
    void sendsAnIncompleteApplicationAgainAndAnswersQuestions() {
        stages.team("Activity_ApplyToCareQuality", stages.application())
                .team("Activity_RecordValidation", Map.of("outcome", "returned", "reasons", "No statement of purpose."))
                .team("Activity_ApplyToCareQuality", stages.application())
                .team("Activity_RecordValidation", stages.validated())
                .team("Activity_RecordCareQuality", Map.of("outcome", "questioned", "reasons", "Who is the manager?"))
                .team(
                        "Activity_AnswerCareQuality",
                        Map.of("careQualityAnswer", "The matron.", "careQualityAnsweredOn", stages.day(0)))
                .team("Activity_RecordCareQuality", stages.granted());

        assertThat(transfers.registration(one.number))
                .map(Registration::cqcRegistrationNumber)
                .contains("1-248538073");
        assertThat(one.variable("registrationOutcome")).isEqualTo("registered");
    }

    @Test
    void refusesAnApplicationOlderThanTheEnterprise() {
        var early = new HashMap<>(stages.application());
        early.put("careQualityAppliedOn", stages.day(-61));

        assertThatThrownBy(() -> stages.team("Activity_ApplyToCareQuality", early))
                .hasMessageContaining("exists only since");
        assertThat(one.openTasks()).contains("Activity_ApplyToCareQuality");
    }

    @Test
    void refusesAValidationBeforeTheApplication() {
        stages.team("Activity_ApplyToCareQuality", stages.application());

        assertThatThrownBy(() -> stages.team(
                        "Activity_RecordValidation",
                        Map.of("outcome", "accepted", "careQualityValidatedOn", stages.day(-60))))
                .hasMessageContaining("out of order");
    }

    @Test
    void chasesTheCommissionWhenItIsLate() {
        var today = new HashMap<>(stages.application());
        today.put("careQualityAppliedOn", stages.day(0));
        stages.team("Activity_ApplyToCareQuality", today);
        one.driver.moveClockByWorkingDays(5);
        assertThat(outcome("Care Quality Commission, validation")).isEqualTo("not yet");

        one.driver.moveClockByWorkingDays(1);

        assertThat(outcome("Care Quality Commission, validation")).isEqualTo("late");
        var later = one.stages();
        later.team("Activity_RecordValidation", Map.of("outcome", "accepted", "careQualityValidatedOn", later.day(0)));
        one.driver.moveClockByWorkingDays(45);
        assertThat(outcome("Care Quality Commission")).isEqualTo("not yet");
        one.driver.moveClockByWorkingDays(10);
        assertThat(outcome("Care Quality Commission")).isEqualTo("late");
        assertThat(one.openTasks()).contains("Activity_RecordCareQuality");
    }

    @Test
    void hearsRepresentationsBeforeItGrantsAfterAll() {
        noticeOfProposal(-3);
        assertThatThrownBy(() -> stages.team("Activity_MakeRepresentations", made(-4)))
                .hasMessageContaining("does not count");

        stages.team("Activity_MakeRepresentations", made(0)).team("Activity_RecordFinalDecision", stages.granted());

        assertThat(transfers.registration(one.number))
                .map(Registration::cqcRegistrationNumber)
                .contains("1-248538073");
    }

    @Test
    void goesOnWithoutRepresentationsAfterTwentyEightDays() {
        noticeOfProposal(0);
        one.driver.moveClockTo(one.driver.now().plus(java.time.Duration.ofDays(27)));
        assertThat(one.openTasks()).contains("Activity_MakeRepresentations");

        one.driver.moveClockTo(one.driver.now().plus(java.time.Duration.ofDays(2)));

        assertThat(one.openTasks())
                .contains("Activity_RecordFinalDecision")
                .doesNotContain("Activity_MakeRepresentations");
        assertThat(outcome("Representations to the Care Quality Commission")).isEqualTo("silent");
    }

    @Test
    void registersAnEnterpriseWhoseAppealIsAllowed() {
        refused();
        stages.team("Activity_DecideAfterCareQualityRefusal", appeal());

        stages.team(
                "Activity_RecordTribunal",
                Map.of(
                        "outcome",
                        "allowed",
                        "cqcRegistrationNumber",
                        "1-248538073",
                        "cqcRegisteredOn",
                        stages.day(0),
                        "tribunalDecidedOn",
                        stages.day(0)));

        assertThat(one.variable("registrationOutcome")).isEqualTo("registered");
    }

    @ParameterizedTest
    @ValueSource(strings = {"dismissed", "withdrawn"})
    void stopsWhereAnAppealFails(String outcome) {
        refused();
        stages.team("Activity_DecideAfterCareQualityRefusal", appeal());

        stages.team(
                "Activity_RecordTribunal",
                Map.of("outcome", outcome, "tribunalDecidedOn", stages.day(0), "reasons", "No manager."));

        assertThat(one.variable("registrationOutcome")).isEqualTo("refused");
        assertThat(one.openTasks()).doesNotContain("Activity_ApplyToCareQuality");
    }

    @Test
    void appliesAgainAfterARefusal() {
        refused();

        stages.team(
                "Activity_DecideAfterCareQualityRefusal", Map.of("outcome", "applyAgain", "reasons", "New manager."));

        assertThat(one.openTasks()).contains("Activity_ApplyToCareQuality");
    }

    @Test
    void stopsWhereTheTeamDoes() {
        refused();

        stages.team(
                "Activity_DecideAfterCareQualityRefusal",
                Map.of(
                        "outcome",
                        "stopped",
                        "reasonCode",
                        "cannotMeetStandards",
                        "reasons",
                        "No manager to be found."));

        assertThat(one.variable("registrationOutcome")).isEqualTo("refused");
    }

    @Test
    void stopsWhereNobodyAppealsInTime() {
        refused();

        one.driver.moveClockTo(one.driver.now().plus(java.time.Duration.ofDays(30)));

        assertThat(one.variable("registrationOutcome")).isEqualTo("refused");
        assertThat(outcome("After the refusal of the Care Quality Commission")).isEqualTo("silent");
    }

    private void noticeOfProposal(int daysFromToday) {
        stages.team("Activity_ApplyToCareQuality", stages.application())
                .team("Activity_RecordValidation", stages.validated())
                .team(
                        "Activity_RecordCareQuality",
                        Map.of(
                                "outcome", "proposesToRefuse",
                                "noticeOn", stages.day(daysFromToday),
                                "reasons", "No manager."));
    }

    private void refused() {
        noticeOfProposal(-3);
        stages.team("Activity_MakeRepresentations", Map.of("outcome", "none", "reasons", "It is right."))
                .team(
                        "Activity_RecordFinalDecision",
                        Map.of("outcome", "refused", "refusedOn", stages.day(0), "reasons", "No manager."));
    }

    private Map<String, Object> made(int daysFromToday) {
        return Map.of(
                "outcome", "made",
                "representationsOn", stages.day(daysFromToday),
                "representationsReference", "Representations, version 1");
    }

    private Map<String, Object> appeal() {
        return Map.of("outcome", "appeal", "appealedOn", stages.day(0), "reasons", "There is a manager.");
    }

    private String outcome(String gate) {
        return record.latest(one.number, gate)
                .map(entry -> entry.decision().outcome())
                .orElse("not yet");
    }
}
