package org.spinout.process.beginyearsafterlaunch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.spinout.SpinoutTest;
import org.spinout.contract.ContractTerms;
import org.spinout.contract.GoLiveChecks;
import org.spinout.contract.LegalForm;
import org.spinout.contract.NewTransfer;
import org.spinout.contract.Registration;
import org.spinout.contract.StaffTransfer;
import org.spinout.contract.TermBounds;
import org.spinout.contract.TransferTrack;
import org.spinout.contract.Transfers;
import org.spinout.enterprise.ContractPeriods;
import org.spinout.enterprise.Enterprises;
import org.spinout.organisation.WorkingDays;
import org.spinout.process.EnterpriseCase;
import org.spinout.process.OwnJobs;
import org.spinout.process.samples.CaseDriver;
import org.spinout.proposal.NewProposal;
import org.spinout.proposal.Proposals;
import org.spinout.shared.Money;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

@SpinoutTest
class BeginYearsAfterLaunchProcessTests {

    private static final String HOST = "b1001";

    @Autowired
    private ApplicationContext application;

    @Autowired
    private CaseDriver driver;

    @Autowired
    private Proposals proposals;

    @Autowired
    private Transfers transfers;

    @Autowired
    private Enterprises enterprises;

    @Autowired
    private ContractPeriods periods;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private WorkingDays days;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void givesALaunchedServiceItsYearsInABodyOfItsOwn() {
        var number = live();

        ask("transferOfficer", number);
        OwnJobs.run(application, number);

        var enterprise = enterprises.get(number);
        var years = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(number)
                .processDefinitionKey("sustain-enterprise")
                .singleResult();
        assertThat(years.getTenantId()).isEqualTo(enterprise.bodyId()).isNotEqualTo(HOST);
        assertThat(enterprise.launchedOn()).isEqualTo(days.today());
        assertThat(periods.current(number).end())
                .isEqualTo(days.today().plusYears(5).minusDays(1));
    }

    @Test
    void letsTheCommissionerAskToo() {
        var number = live();

        ask("commissioner", number);
        OwnJobs.run(application, number);

        assertThat(enterprises.find(number)).isPresent();
    }

    @Test
    void beginsNoYearsTwice() {
        var number = live();
        ask("transferOfficer", number);

        assertThatThrownBy(() -> ask("commissioner", number)).hasMessageContaining("just being begun");
        OwnJobs.run(application, number);
        assertThatThrownBy(() -> ask("commissioner", number))
                .hasMessageContaining("has its years after launch already");
    }

    @Test
    void refusesOneThatTheSpineLaunchedWithItsYears() {
        var launched = EnterpriseCase.launched(application);

        assertThatThrownBy(() -> ask("transferOfficer", launched.number))
                .hasMessageContaining("has its years after launch already");
    }

    @Test
    void refusesAServiceThatIsNotLive() {
        var number = proposed();

        assertThatThrownBy(() -> ask("transferOfficer", number)).hasMessageContaining("is not live");
        transfers.open(new NewTransfer(number, HOST, HOST, false, EnumSet.allOf(TransferTrack.class)));
        transfers.callOff(number, "The staff changed their minds.", "transferOfficer");
        assertThatThrownBy(() -> ask("transferOfficer", number)).hasMessageContaining("is not live");
    }

    @Test
    void saysTheSameOfACaseOfOthersAsOfNone() {
        var number = transaction.execute(status -> proposals
                .open(new NewProposal(
                        "b1002", "RIGHT_TO_REQUEST", "Theirs", "otherProposer", 6, Money.ofPounds("500000"), null))
                .number());

        assertThatThrownBy(() -> ask("transferOfficer", number))
                .hasMessageContaining("You have no service launched from");
        assertThatThrownBy(() -> ask("transferOfficer", "SP-1999-0001"))
                .hasMessageContaining("You have no service launched from");
    }

    private void ask(String user, String number) {
        driver.as(user).start("begin-years-after-launch", Map.of("caseNumber", number));
    }

    private String proposed() {
        return transaction.execute(status -> proposals
                .open(new NewProposal(
                        HOST, "RIGHT_TO_REQUEST", "Ripplez", "proposer", 6, Money.ofPounds("500000"), null))
                .number());
    }

    /** A service that went live, and nothing followed. */
    private String live() {
        var number = proposed();
        var today = days.today();
        transfers.open(new NewTransfer(number, HOST, HOST, false, EnumSet.allOf(TransferTrack.class)));
        transfers.complete(number, registration(number, today), "proposer");
        transfers.complete(
                number,
                new StaffTransfer(6, 0, today.minusDays(50), today.minusDays(40), today.minusDays(30)),
                "transferOfficer");
        transfers.complete(
                number,
                new ContractTerms(
                        today, 5, new TermBounds(3, 5), Money.ofPounds("500000"), HOST, today, "The director"),
                "commissioner");
        transfers.goLive(number, today, "transferOfficer", new GoLiveChecks(28, List.of()));
        return number;
    }

    private static Registration registration(String number, LocalDate today) {
        return new Registration(
                "Ripplez CIC of " + number,
                LegalForm.COMMUNITY_INTEREST_COMPANY,
                number,
                today.minusDays(60),
                true,
                null,
                null);
    }
}
