package org.spinout.process.renewcontract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.spinout.process.EnterpriseCase.COMMISSIONER;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spinout.SpinoutTest;
import org.spinout.enterprise.ContractPeriod;
import org.spinout.enterprise.ContractPeriods;
import org.spinout.process.EnterpriseCase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A contract of five years, a year and a half before its end. */
@SpinoutTest
class RenewContractProcessTests {

    @Autowired
    private ApplicationContext application;

    private EnterpriseCase one;

    @BeforeEach
    void lookAhead() {
        one = EnterpriseCase.launched(application);
        assertThat(one.day("lookAheadOn")).isEqualTo(one.launchedOn.plusYears(5).minusMonths(18));
        one.moveTo(one.day("lookAheadOn"));
    }

    @Test
    void extendsWhatIsOfferedAndAccepted() {
        var end = one.contractEnd();
        decide(extension(24));

        one.complete(one.officer, "Activity_AnswerExtension", Map.of("outcome", "accepted", "authorised", true));

        assertThat(one.endOf("renew-contract")).isEqualTo("Event_ContractExtended");
        assertThat(one.contractEnd()).isEqualTo(end.plusDays(1).plusMonths(24).minusDays(1));
        assertThat(one.bean(ContractPeriods.class).current(one.number).basis())
                .isEqualTo(ContractPeriod.Basis.EXTENSION);
        assertThat(one.day("lookAheadOn")).isEqualTo(end.plusDays(1).plusMonths(12));
    }

    @Test
    void endsWhereTheEnterpriseDeclines() {
        decide(extension(12));
        one.complete(
                one.officer, "Activity_AnswerExtension", Map.of("outcome", "declined", "reasons", "The price is low."));
        assertThat(one.endOf("renew-contract")).isEqualTo("Event_ExtensionDeclined");

        handsOverSixMonthsBeforeTheEnd("the enterprise declined");
    }

    @Test
    void takesNoAnswerForNo() {
        decide(extension(12));

        one.moveByWorkingDays(41);

        assertThat(one.endOf("renew-contract")).isEqualTo("Event_ExtensionDeclined");
    }

    @Test
    void goesOnUnderAContractThatIsWonAgain() {
        var end = one.contractEnd();
        decide(tender());

        one.complete(
                COMMISSIONER,
                "Activity_RecordTender",
                Map.of(
                        "outcome", "won",
                        "newContractStart", one.inForms(end.plusDays(1)),
                        "newContractEnd", one.inForms(end.plusYears(3)),
                        "yearlyPricePounds", "480000",
                        "reasons", "Best quality."));

        assertThat(one.endOf("renew-contract")).isEqualTo("Event_ContractWon");
        assertThat(one.contractEnd()).isEqualTo(end.plusYears(3));
    }

    @Test
    void refusesANewContractThatLeavesAGap() {
        var end = one.contractEnd();
        decide(tender());

        assertThatThrownBy(() -> one.complete(
                        COMMISSIONER,
                        "Activity_RecordTender",
                        Map.of(
                                "outcome", "won",
                                "newContractStart", one.inForms(end.plusDays(2)),
                                "newContractEnd", one.inForms(end.plusYears(3)),
                                "yearlyPricePounds", "480000",
                                "reasons", "Best quality.")))
                .hasMessageContaining("the new one begins on");
        assertThat(one.openTasks()).contains("Activity_RecordTender");
    }

    @Test
    void endsWhereAnotherWins() {
        decide(tender());
        one.complete(COMMISSIONER, "Activity_RecordTender", Map.of("outcome", "lost", "reasons", "Price."));

        handsOverSixMonthsBeforeTheEnd("another provider won");
    }

    @Test
    void endsWhereTheCommissionerLetsIt() {
        decide(Map.of("outcome", "ended", "reasonCode", "takenBack", "reasons", "The trust takes it back."));
        assertThat(one.endOf("renew-contract")).isEqualTo("Event_ContractEnding");

        handsOverSixMonthsBeforeTheEnd("the contract is not renewed");
    }

    @Test
    void endsWithTheContractWhereNobodyDecides() {
        one.moveTo(one.contractEnd().plusDays(1));

        assertThat(one.endOf("renew-contract")).isEqualTo("Event_ContractEnding");
        assertThat(one.openTasks()).contains("Activity_NameSuccessor");
    }

    @Test
    void endsWithTheContractWhereNoTenderHasAResult() {
        decide(tender());

        one.moveTo(one.contractEnd().plusDays(1));

        assertThat(one.openTasks()).contains("Activity_NameSuccessor");
    }

    private void handsOverSixMonthsBeforeTheEnd(String why) {
        assertThat(one.openTasks()).doesNotContain("Activity_NameSuccessor");
        one.moveTo(one.contractEnd().plusDays(1).minusMonths(6));
        var task = one.driver.as(COMMISSIONER).theTask(one.number, "Activity_NameSuccessor");
        assertThat(one.bean(org.camunda.bpm.engine.TaskService.class).getVariable(task.getId(), "exitText"))
                .asString()
                .contains(why);
    }

    private static Map<String, Object> tender() {
        return Map.of("outcome", "tendered", "reasons", "The law asks for it.");
    }

    private static Map<String, Object> extension(int months) {
        return Map.of(
                "outcome",
                "extended",
                "extensionMonths",
                months,
                "yearlyPricePounds",
                "520000",
                "reasons",
                "It keeps what it promised.");
    }

    private void decide(Map<String, Object> decision) {
        one.complete(COMMISSIONER, "Activity_DecideRenewal", decision);
    }
}
