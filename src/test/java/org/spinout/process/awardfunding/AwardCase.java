package org.spinout.process.awardfunding;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.spinout.correspondence.Notice;
import org.spinout.correspondence.Notices;
import org.spinout.fund.Award;
import org.spinout.fund.AwardMoney;
import org.spinout.fund.Awards;
import org.spinout.fund.Balances;
import org.spinout.fund.FinancialYear;
import org.spinout.fund.Ledger;
import org.spinout.fund.PotKind;
import org.spinout.fund.Product;
import org.spinout.organisation.WorkingDays;
import org.spinout.process.CaseMessages;
import org.spinout.process.samples.CaseDriver;
import org.spinout.proposal.NewProposal;
import org.spinout.proposal.ProposalMove;
import org.spinout.proposal.Proposals;
import org.spinout.shared.Money;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** A case that applies for money, its people, and the forms they send. */
public final class AwardCase {

    public static final String TEAM = "proposer";
    public static final String FUND_MANAGER = "fundManager";
    public static final String PANEL = "fundPanelMember1";

    private static final Set<String> ENDS_OF_THE_ANSWER =
            Set.of("Event_OfferTaken", "Event_OfferRefused", "Event_TrimRefused", "Event_CapReached");

    private final ApplicationContext application;
    public final CaseDriver driver;
    public final String number;

    /** A new case, of which nobody has decided anything. */
    AwardCase(ApplicationContext application) {
        this(application, opened(application));
    }

    private AwardCase(ApplicationContext application, String number) {
        this.application = application;
        this.driver = application.getBean(CaseDriver.class);
        this.number = number;
    }

    /** A case that is there already and may apply. */
    public static AwardCase of(ApplicationContext application, String number) {
        return new AwardCase(application, number);
    }

    private static String opened(ApplicationContext application) {
        var ripplez = new NewProposal("b1001", "RIGHT_TO_REQUEST", "Ripplez", TEAM, 6, Money.ofPounds("500000"), null);
        return application
                .getBean(TransactionTemplate.class)
                .execute(status ->
                        application.getBean(Proposals.class).open(ripplez).number());
    }

    /** A new case that may apply. */
    public static AwardCase accepted(ApplicationContext application) {
        var one = new AwardCase(application);
        one.inTransaction(() -> {
            one.proposals().move(one.number, ProposalMove.SUBMIT_EXPRESSION);
            return one.proposals().move(one.number, ProposalMove.ACCEPT_EXPRESSION);
        });
        return one;
    }

    public AwardCase apply(String product, String pounds) {
        return applyAs(TEAM, product, pounds);
    }

    public AwardCase applyAs(String user, String product, String pounds) {
        driver.as(user).start(AwardFunding.PROCESS, application(product, pounds));
        return this;
    }

    /** Applies for a revenue grant of £30,000 and takes it to an offer of all of it. */
    public AwardCase offered() {
        apply("revenueGrant", "30000");
        complete(FUND_MANAGER, "Activity_TestFundingEligibility", AwardForms.tests());
        complete(FUND_MANAGER, "Activity_AppraiseAward", AwardForms.scores());
        return complete(PANEL, "Activity_DecideAward", AwardForms.invest("30000", "revenueGrant"));
    }

    /** An award a round has allocated: offered, its money set aside, and nobody told yet. */
    public void allocated(String pounds) {
        var amount = Money.ofPounds(pounds);
        inTransaction(() -> {
            var award = awards().apply(number, Product.REVENUE_GRANT, amount, "Staff and rent", TEAM);
            awards().appraise(award);
            var lastDay = application.getBean(WorkingDays.class).plus(today(), 20);
            return awards().offer(award, amount, pot(PotKind.REVENUE_GRANT), lastDay);
        });
    }

    public Awards awards() {
        return application.getBean(Awards.class);
    }

    /** Takes what was offered, signs, and pays the first part of it on the evidence of its milestone. */
    public AwardCase paidFirst(String pounds) {
        complete(TEAM, "Activity_RespondToOffer", AwardForms.acceptAll());
        complete(FUND_MANAGER, "Activity_SignAgreement", agreement(pounds));
        complete(TEAM, "Activity_GiveMilestoneEvidence", AwardForms.evidence());
        complete(FUND_MANAGER, "Activity_ApproveMilestone", Map.of("outcome", "approved"));
        driver.runDueJobs();
        return this;
    }

    /** A loan small enough to be appraised on one form, all of it paid on signature. */
    public AwardCase smallLoan(String pounds) {
        apply("capitalLoan", pounds);
        complete(FUND_MANAGER, "Activity_AppraiseSmallAward", AwardForms.appraisal());
        complete(PANEL, "Activity_DecideAward", AwardForms.invest(pounds, "capitalLoan"));
        complete(TEAM, "Activity_RespondToOffer", AwardForms.acceptAll());
        complete(FUND_MANAGER, "Activity_SignAgreement", AwardForms.with(agreement(pounds), "payOn", "signature"));
        driver.runDueJobs();
        return this;
    }

    /** Tranches of these amounts, each of which can be paid from today on. */
    public Map<String, Object> schedule(String... pounds) {
        var form = new HashMap<String, Object>();
        form.put("trancheCount", pounds.length);
        for (var row = 1; row <= pounds.length; row++) {
            form.put("tranche" + row + "Milestone", "The lease is signed");
            form.put("tranche" + row + "Pounds", pounds[row - 1]);
            form.put("tranche" + row + "DueOn", dayIn(0));
        }
        return form;
    }

    /** What a fund manager enters from the bank statement. */
    public Map<String, Object> received(String pounds, String reference) {
        return Map.of(
                "outcome", "received", "receivedPounds", pounds, "receivedOn", dayIn(0), "bankReference", reference);
    }

    /** A day so many days from today, as forms write days. */
    public String dayIn(int days) {
        return CaseDriver.inWords(today().plusDays(days));
    }

    /** The team withdraws its case. */
    public void withdraw() {
        var messages = application.getBean(CaseMessages.class);
        inTransaction(() -> {
            messages.tellEveryPart("Message_ProposalWithdrawn", number);
            return number;
        });
        driver.runDueJobs();
    }

    public AwardCase complete(String user, String activity, Map<String, ?> fields) {
        driver.as(user).complete(number, activity, fields);
        return this;
    }

    public List<String> openTasks() {
        return driver.openTasks(number);
    }

    public Award award() {
        return application.getBean(Awards.class).ofCase(number).get(0);
    }

    public AwardMoney money() {
        return application.getBean(Ledger.class).moneyOf(award().number());
    }

    public Balances balances(PotKind kind) {
        return application.getBean(Ledger.class).balances(pot(kind));
    }

    /** The id of the end event the award's instance came to. */
    public String end() {
        return endOf(AwardFunding.PROCESS);
    }

    /** The id of the end event that the one instance of another model came to. */
    public String endOf(String process) {
        return application
                .getBean(HistoryService.class)
                .createHistoricActivityInstanceQuery()
                .activityType("noneEndEvent")
                .processInstanceId(instanceOf(process))
                .list()
                .stream()
                .map(HistoricActivityInstance::getActivityId)
                .filter(event -> !ENDS_OF_THE_ANSWER.contains(event))
                .collect(Collectors.joining());
    }

    public Object variable(String name) {
        return variableOf(AwardFunding.PROCESS, name);
    }

    public Object variableOf(String process, String name) {
        return application
                .getBean(HistoryService.class)
                .createHistoricVariableInstanceQuery()
                .processInstanceId(instanceOf(process))
                .variableName(name)
                .singleResult()
                .getValue();
    }

    public String latestNotice() {
        return application.getBean(Notices.class).of(TEAM, List.of(), List.of()).stream()
                .filter(notice -> notice.caseNumber().equals(number))
                .findFirst()
                .map(Notice::text)
                .orElse("");
    }

    /** All that the team was told about the case. */
    public String notices() {
        return application.getBean(Notices.class).of(TEAM, List.of(), List.of()).stream()
                .filter(notice -> notice.caseNumber().equals(number))
                .map(Notice::text)
                .collect(Collectors.joining("\n"));
    }

    public <T> T inTransaction(java.util.function.Supplier<T> work) {
        return application.getBean(TransactionTemplate.class).execute(status -> work.get());
    }

    public Proposals proposals() {
        return application.getBean(Proposals.class);
    }

    private String instanceOf(String process) {
        return application
                .getBean(HistoryService.class)
                .createHistoricProcessInstanceQuery()
                .processDefinitionKey(process)
                .processInstanceBusinessKey(number)
                .singleResult()
                .getId();
    }

    private String pot(PotKind kind) {
        return "SEIF-" + thisYear() + "-" + kind;
    }

    private FinancialYear thisYear() {
        return FinancialYear.of(today());
    }

    public LocalDate today() {
        return application.getBean(WorkingDays.class).today();
    }

    private Map<String, Object> application(String product, String pounds) {
        return Map.of(
                "caseNumber",
                number,
                "product",
                product,
                "amountPounds",
                pounds,
                "purpose",
                "A business plan and an accountant's advice",
                "firstMilestone",
                "The business plan is finished",
                "matchFunding",
                "no");
    }

    public Map<String, Object> agreement(String firstTranche) {
        return Map.of(
                "agreementReference",
                "SEIF/2026/17",
                "signedOn",
                CaseDriver.inWords(application.getBean(WorkingDays.class).today()),
                "firstMilestone",
                "The business plan is finished",
                "firstTranchePounds",
                firstTranche);
    }
}
