package org.spinout.process.agreecontract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.spinout.process.transfercontract.TransferCase.COMMISSIONER;
import static org.spinout.process.transfercontract.TransferCase.TEAM;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.spinout.SpinoutTest;
import org.spinout.contract.Transfers;
import org.spinout.correspondence.Notices;
import org.spinout.process.CaseMessages;
import org.spinout.process.transfercontract.TransferCase;
import org.spinout.shared.Money;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

@SpinoutTest
class AgreeContractProcessTests {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Transfers transfers;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private CaseMessages messages;

    @Autowired
    private Notices notices;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void agreesTermsThatTheTeamDeclinedAtFirst() {
        var one = TransferCase.small(application);
        one.complete(COMMISSIONER, "Activity_SetTerms", one.terms(3));
        assertThat(one.variable("termsText")).asString().contains("(3 years)", "£750,000.00");
        one.complete(TEAM, "Activity_SignContract", Map.of("outcome", "declined", "reasons", "Three years are short."));
        one.complete(COMMISSIONER, "Activity_SetTerms", one.terms(5));
        one.complete(TEAM, "Activity_SignContract", Map.of("outcome", "signed", "authorised", true));
        assertThat(transfers.contract(one.number)).isEmpty();

        one.complete(COMMISSIONER, "Activity_CountersignContract", one.countersigned());

        var contract = transfers.contract(one.number).orElseThrow();
        assertThat(contract.years()).isEqualTo(5);
        assertThat(contract.yearlyPrice()).isEqualTo(Money.ofPounds("750000"));
        assertThat(contract.signatory()).isEqualTo(COMMISSIONER);
        assertThat(openContracts(one)).isZero();
    }

    @Test
    void takesTermsBackThatTheTeamHasSigned() {
        var one = TransferCase.small(application);
        one.complete(COMMISSIONER, "Activity_SetTerms", one.terms(3));
        one.complete(TEAM, "Activity_SignContract", Map.of("outcome", "signed", "authorised", true));

        one.complete(
                COMMISSIONER,
                "Activity_CountersignContract",
                Map.of("outcome", "returned", "reasons", "Price is wrong."));

        assertThat(one.openTasks()).contains("Activity_SetTerms").doesNotContain("Activity_SignContract");
        one.complete(COMMISSIONER, "Activity_SetTerms", one.terms(4));
        assertThat(one.openTasks()).contains("Activity_SignContract");
    }

    @Test
    void refusesATermOutOfTheBoundsOfTheScheme() {
        var one = TransferCase.small(application);

        assertThatThrownBy(() -> one.complete(COMMISSIONER, "Activity_SetTerms", one.terms(6)))
                .hasStackTraceContaining("3 to 5 years");

        assertThat(one.openTasks()).contains("Activity_SetTerms");
    }

    @Test
    void tellsTheTeamThatThereWillBeNoContract() {
        var one = TransferCase.small(application);

        one.complete(
                COMMISSIONER,
                "Activity_SetTerms",
                Map.of("outcome", "refused", "reasonCode", "noBudget", "reasons", "There is no money for it."));

        assertThat(openContracts(one)).isZero();
        assertThat(one.openTasks()).doesNotContain("Activity_SetTerms", "Activity_SignContract");
        assertThat(notices.of(TEAM, List.of(), List.of()))
                .anySatisfy(notice -> assertThat(notice.text()).contains("There is no money for it."));
    }

    @Test
    void runsInTheBodyOfTheCommissioner() {
        var one = TransferCase.commissionedBy(application, "b1003");
        var council = one.commissionerOf("b1003");

        assertThat(one.driver.as(COMMISSIONER).sees(one.number, "Activity_SetTerms"))
                .isFalse();
        assertThat(one.driver.as(council).sees(one.number, "Activity_RecordRegistration"))
                .isFalse();
        one.complete(council, "Activity_SetTerms", one.terms(5));
        one.complete(TEAM, "Activity_SignContract", Map.of("outcome", "signed", "authorised", true));
        one.complete(council, "Activity_CountersignContract", one.countersigned());

        assertThat(transfers.contract(one.number).orElseThrow().commissionerId())
                .isEqualTo("b1003");
    }

    @Test
    void endsWithTheProposal() {
        var one = TransferCase.small(application);

        transaction.executeWithoutResult(status -> messages.tellEveryPart("Message_ProposalWithdrawn", one.number));

        assertThat(openContracts(one)).isZero();
    }

    private long openContracts(TransferCase one) {
        return runtime.createProcessInstanceQuery()
                .processDefinitionKey(AgreeContract.PROCESS)
                .processInstanceBusinessKey(one.number)
                .count();
    }
}
