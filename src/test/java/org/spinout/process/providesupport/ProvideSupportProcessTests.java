package org.spinout.process.providesupport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spinout.SpinoutTest;
import org.spinout.correspondence.Notices;
import org.spinout.fund.AwardMoney;
import org.spinout.fund.Ledger;
import org.spinout.fund.SharedOutput;
import org.spinout.fund.Support;
import org.spinout.fund.SupportState;
import org.spinout.fund.Supports;
import org.spinout.process.CaseMessages;
import org.spinout.process.samples.CaseDriver;
import org.spinout.proposal.NewProposal;
import org.spinout.proposal.ProposalMove;
import org.spinout.proposal.Proposals;
import org.spinout.record.DecisionRecord;
import org.spinout.shared.Money;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@SpinoutTest
class ProvideSupportProcessTests {

    @Autowired
    private CaseDriver driver;

    @Autowired
    private Proposals proposals;

    @Autowired
    private Supports supports;

    @Autowired
    private Ledger ledger;

    @Autowired
    private DecisionRecord record;

    @Autowired
    private HistoryService history;

    @Autowired
    private Notices notices;

    @Autowired
    private CaseMessages messages;

    @Autowired
    private TransactionTemplate transaction;

    private String number;

    @BeforeEach
    void acceptAnExpressionOfInterest() {
        number = expressed();
        transaction.executeWithoutResult(now -> {
            proposals.move(number, ProposalMove.SUBMIT_EXPRESSION);
            proposals.move(number, ProposalMove.ACCEPT_EXPRESSION);
        });
    }

    private String expressed() {
        return transaction.execute(now -> proposals
                .open(new NewProposal(
                        "b1001", "RIGHT_TO_REQUEST", "Ripplez", "proposer", 6, Money.ofPounds("500000"), null))
                .number());
    }

    @Test
    void buysAdviceAndSharesWhatWasLearnt() {
        apply("60000");
        decide(approve("55832"));
        assertThat(money().reserved()).isEqualTo(Money.ofPounds("55832"));
        choose(supplier("Articles LLP", "50000"));
        assertThat(money().committed()).isEqualTo(Money.ofPounds("50000"));
        assertThat(money().reserved().isPositive()).isFalse();

        driver.as("proposer")
                .complete(
                        number,
                        "Activity_AcceptAdvice",
                        Map.of("outcome", "accepted", "adviceSummary", "Use the model articles."));
        driver.runDueJobs();
        assertThat(money().paid()).isEqualTo(Money.ofPounds("50000"));
        driver.as("supportOfficer")
                .complete(
                        number,
                        "Activity_ShareOutput",
                        Map.of(
                                "outputTitle",
                                "Model articles " + number,
                                "outputText",
                                "For a company limited by guarantee.",
                                "namesRemoved",
                                true));

        assertThat(end()).isEqualTo("Event_Supported");
        assertThat(support().state()).isEqualTo(SupportState.SUPPORTED);
        assertThat(supports.shared()).extracting(SharedOutput::title).contains("Model articles " + number);
        assertThat(record.of(number))
                .extracting(entry -> entry.decision().gate())
                .containsExactly("Support panel", "Choice of supplier", "Acceptance of advice");
    }

    @Test
    void declinesWithACodedReasonThatTheTeamReads() {
        apply("60000");
        decide(Map.of("outcome", "declined", "reasonCode", "adviceExists", "reasons", "See the shared articles."));

        assertThat(end()).isEqualTo("Event_SupportDeclined");
        assertThat(support().state()).isEqualTo(SupportState.DECLINED);
        assertThat(record.of(number))
                .last()
                .satisfies(entry -> assertThat(entry.decision().reasonCode()).isEqualTo("adviceExists"));
        assertThat(told("proposer")).contains("See the shared articles.");
    }

    @Test
    void asksTheTeamForMoreAndHearsItsAnswer() {
        apply("60000");
        decide(Map.of("outcome", "moreInformation", "reasons", "Which articles?"));
        driver.as("proposer")
                .complete(number, "Activity_StrengthenApplication", Map.of("moreInformation", "Those of a mutual."));

        assertThat(driver.openTasks(number)).containsExactly("Activity_DecideSupport");
        decide(approve("1000"));
        assertThat(driver.openTasks(number)).containsExactly("Activity_ChooseSupplier");
    }

    @Test
    void closesAnApplicationWhoseQuestionsStayOpen() {
        apply("60000");
        decide(Map.of("outcome", "moreInformation", "reasons", "Which articles?"));

        driver.moveClockByWorkingDays(41);

        assertThat(end()).isEqualTo("Event_SupportDeclined");
        assertThat(support().state()).isEqualTo(SupportState.DECLINED);
    }

    @Test
    void letsThePanelReadWhatIsLeftWhenTheBudgetIsTooSmall() {
        var others = List.of(approvedElsewhere("1000000"), approvedElsewhere("1000000"));
        apply("1000000");

        decide(approve("1000000"));

        assertThat(driver.openTasks(number)).containsExactly("Activity_DecideSupport");
        assertThat(support().state()).isEqualTo(SupportState.APPLIED);
        assertThat((String) variable("budgetText"))
                .contains("Nothing was approved")
                .contains("less than the £1,000,000");
        transaction.executeWithoutResult(now -> others.forEach(supports::withdraw));
    }

    @Test
    void endsWhenThereIsNoSupplierAndFreesTheMoney() {
        apply("60000");
        decide(approve("10000"));
        choose(Map.of("outcome", "noSupplier", "reasons", "Nobody answered."));

        assertThat(end()).isEqualTo("Event_NoSupplier");
        assertThat(support().state()).isEqualTo(SupportState.ENDED);
        assertThat(money().reserved().isPositive()).isFalse();
    }

    @Test
    void givesTheSupplierMoreTimeAndThenEndsTheContract() {
        contracted();
        driver.as("proposer")
                .complete(
                        number, "Activity_AcceptAdvice", Map.of("outcome", "notAccepted", "reasons", "It is a draft."));
        assertThat((String) variable("deliveryText")).contains("It is a draft.");
        settle(Map.of(
                "outcome", "moreTime",
                "newDeliveryDue", driver.dayAfterWorkingDays(10),
                "reasons", "A fair request."));
        assertThat(driver.openTasks(number)).containsExactly("Activity_AcceptAdvice");

        driver.moveClockByWorkingDays(25);
        settle(Map.of("outcome", "contractEnded", "reasons", "Nothing came."));

        assertThat(end()).isEqualTo("Event_BrokenOff");
        assertThat(support().state()).isEqualTo(SupportState.ENDED);
        assertThat(money().isBinding()).isFalse();
    }

    @Test
    void goesOnWithoutTheTeamWhenItStaysSilent() {
        contracted();

        driver.moveClockByWorkingDays(31);
        assertThat((String) variable("deliveryText")).contains("The team accepted nothing by");
        settle(Map.of("outcome", "accepted", "reasons", "The adviser has shown what was delivered."));
        driver.runDueJobs();

        assertThat(driver.openTasks(number)).containsExactly("Activity_ShareOutput");
        assertThat(money().paid().isPositive()).isTrue();
    }

    @Test
    void endsWithItsProposalAndFreesTheMoney() {
        contracted();

        transaction.executeWithoutResult(now -> messages.tellEveryPart("Message_ProposalWithdrawn", number));

        assertThat(end()).isEqualTo("Event_SupportWithdrawn");
        assertThat(support().state()).isEqualTo(SupportState.WITHDRAWN);
        assertThat(money().isBinding()).isFalse();
    }

    @Test
    void paysNoCashToATeam() {
        apply("60000");
        decide(approve("10000"));

        assertThatThrownBy(() -> choose(supplier("ripplez", "9000"))).hasStackTraceContaining("pays no cash to a team");
        assertThatThrownBy(() -> choose(supplier("Nasreen Okafor", "9000")))
                .hasStackTraceContaining("pays no cash to a team");
        assertThat(support().state()).isEqualTo(SupportState.APPROVED);
    }

    @Test
    void isForTeamsWhoseExpressionIsAccepted() {
        var early = expressed();

        assertThatThrownBy(() -> driver.as("proposer").start(ProvideSupport.PROCESS, application(early, "1000")))
                .hasStackTraceContaining("You can apply once the expression of interest");
        assertThatThrownBy(() -> driver.as("proposer2").start(ProvideSupport.PROCESS, application(number, "1000")))
                .hasStackTraceContaining("You are not of the team");
        assertThat(supports.ofCase(early)).isEmpty();
    }

    private void contracted() {
        apply("60000");
        decide(approve("10000"));
        choose(supplier("Articles LLP", "9000"));
    }

    private void apply(String pounds) {
        driver.as("proposer").start(ProvideSupport.PROCESS, application(number, pounds));
    }

    private String approvedElsewhere(String pounds) {
        return transaction.execute(now -> {
            var other = supports.apply(number, "legal", "Something else", Money.ofPounds(pounds), "proposer")
                    .number();
            supports.approve(other, Money.ofPounds(pounds));
            return other;
        });
    }

    private static Map<String, Object> application(String number, String pounds) {
        return Map.of(
                "caseNumber", number,
                "adviceField", "legal",
                "adviceNeeded", "Articles for a company we own",
                "differenceMade", "We can register.",
                "estimatePounds", pounds,
                "seniorSponsor", "Director of community services",
                "sharingAgreed", true);
    }

    private static Map<String, Object> approve(String pounds) {
        return Map.of("outcome", "approved", "approvedPounds", pounds, "reasons", "A clear need.");
    }

    private Map<String, Object> supplier(String name, String pounds) {
        var form = new HashMap<String, Object>();
        form.put("outcome", "contracted");
        form.put("supplier", name);
        form.put("pricePounds", pounds);
        form.put("offersCompared", 3);
        form.put("deliveryDue", driver.dayAfterWorkingDays(20));
        form.put("reasons", "The best of three.");
        return form;
    }

    private void decide(Map<String, ?> form) {
        driver.as("supportOfficer").complete(number, "Activity_DecideSupport", form);
    }

    private void choose(Map<String, ?> form) {
        driver.as("supportOfficer").complete(number, "Activity_ChooseSupplier", form);
    }

    private void settle(Map<String, ?> form) {
        driver.as("supportOfficer").complete(number, "Activity_SettleDelivery", form);
    }

    private Support support() {
        return supports.ofCase(number).stream()
                .filter(one -> one.adviceNeeded().startsWith("Articles"))
                .findFirst()
                .orElseThrow();
    }

    private AwardMoney money() {
        return ledger.moneyOf(support().number());
    }

    private String told(String user) {
        return notices.of(user, List.of(), List.of()).stream()
                .filter(notice -> notice.caseNumber().equals(number))
                .findFirst()
                .orElseThrow()
                .text();
    }

    private String end() {
        return history.createHistoricActivityInstanceQuery()
                .activityType("noneEndEvent")
                .processInstanceId(instance())
                .singleResult()
                .getActivityId();
    }

    private Object variable(String name) {
        return history.createHistoricVariableInstanceQuery()
                .processInstanceId(instance())
                .variableName(name)
                .singleResult()
                .getValue();
    }

    private String instance() {
        return history.createHistoricProcessInstanceQuery()
                .processDefinitionKey(ProvideSupport.PROCESS)
                .processInstanceBusinessKey(number)
                .singleResult()
                .getId();
    }
}
