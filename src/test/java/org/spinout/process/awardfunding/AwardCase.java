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
import org.spinout.process.samples.CaseDriver;
import org.spinout.proposal.NewProposal;
import org.spinout.proposal.ProposalMove;
import org.spinout.proposal.Proposals;
import org.spinout.shared.Money;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** A case that applies for money, its people, and the forms they send. */
final class AwardCase {

    static final String TEAM = "proposer";
    static final String FUND_MANAGER = "fundManager";
    static final String PANEL = "fundPanelMember1";

    private static final Set<String> ENDS_OF_THE_ANSWER =
            Set.of("Event_OfferTaken", "Event_OfferRefused", "Event_TrimRefused", "Event_CapReached");

    private final ApplicationContext application;
    final CaseDriver driver;
    final String number;

    /** A new case, of which nobody has decided anything. */
    AwardCase(ApplicationContext application) {
        this.application = application;
        this.driver = application.getBean(CaseDriver.class);
        this.number = inTransaction(() -> proposals()
                .open(new NewProposal("b1001", "RIGHT_TO_REQUEST", "Ripplez", TEAM, 6, Money.ofPounds("500000"), null))
                .number());
    }

    /** A new case that may apply. */
    static AwardCase accepted(ApplicationContext application) {
        var one = new AwardCase(application);
        one.inTransaction(() -> {
            one.proposals().move(one.number, ProposalMove.SUBMIT_EXPRESSION);
            return one.proposals().move(one.number, ProposalMove.ACCEPT_EXPRESSION);
        });
        return one;
    }

    AwardCase apply(String product, String pounds) {
        return applyAs(TEAM, product, pounds);
    }

    AwardCase applyAs(String user, String product, String pounds) {
        driver.as(user).start(AwardFunding.PROCESS, application(product, pounds));
        return this;
    }

    /** Applies for a revenue grant of £30,000 and takes it to an offer of all of it. */
    AwardCase offered() {
        apply("revenueGrant", "30000");
        complete(FUND_MANAGER, "Activity_TestFundingEligibility", tests());
        complete(FUND_MANAGER, "Activity_AppraiseAward", scores());
        return complete(PANEL, "Activity_DecideAward", invest("30000", "revenueGrant"));
    }

    /** An award a round has allocated: offered, its money set aside, and nobody told yet. */
    void allocated(String pounds) {
        var amount = Money.ofPounds(pounds);
        inTransaction(() -> {
            var award = awards().apply(number, Product.REVENUE_GRANT, amount, "Staff and rent", TEAM);
            awards().appraise(award);
            var lastDay = application.getBean(WorkingDays.class).plus(today(), 20);
            return awards().offer(award, amount, pot(PotKind.REVENUE_GRANT), lastDay);
        });
    }

    Awards awards() {
        return application.getBean(Awards.class);
    }

    AwardCase complete(String user, String activity, Map<String, ?> fields) {
        driver.as(user).complete(number, activity, fields);
        return this;
    }

    List<String> openTasks() {
        return driver.openTasks(number);
    }

    Award award() {
        return application.getBean(Awards.class).ofCase(number).get(0);
    }

    AwardMoney money() {
        return application.getBean(Ledger.class).moneyOf(award().number());
    }

    Balances balances(PotKind kind) {
        return application.getBean(Ledger.class).balances(pot(kind));
    }

    /** The id of the end event the award's instance came to. */
    String end() {
        return application
                .getBean(HistoryService.class)
                .createHistoricActivityInstanceQuery()
                .activityType("noneEndEvent")
                .processInstanceId(instance())
                .list()
                .stream()
                .map(HistoricActivityInstance::getActivityId)
                .filter(event -> !ENDS_OF_THE_ANSWER.contains(event))
                .collect(Collectors.joining());
    }

    Object variable(String name) {
        return application
                .getBean(HistoryService.class)
                .createHistoricVariableInstanceQuery()
                .processInstanceId(instance())
                .variableName(name)
                .singleResult()
                .getValue();
    }

    String latestNotice() {
        return application.getBean(Notices.class).of(TEAM, List.of(), List.of()).stream()
                .filter(notice -> notice.caseNumber().equals(number))
                .findFirst()
                .map(Notice::text)
                .orElse("");
    }

    /** All that the team was told about the case. */
    String notices() {
        return application.getBean(Notices.class).of(TEAM, List.of(), List.of()).stream()
                .filter(notice -> notice.caseNumber().equals(number))
                .map(Notice::text)
                .collect(Collectors.joining("\n"));
    }

    <T> T inTransaction(java.util.function.Supplier<T> work) {
        return application.getBean(TransactionTemplate.class).execute(status -> work.get());
    }

    Proposals proposals() {
        return application.getBean(Proposals.class);
    }

    private String instance() {
        return instanceOf(AwardFunding.PROCESS);
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

    private LocalDate today() {
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

    static Map<String, Object> tests() {
        return Map.of(
                "socialEnterprise", "yes",
                "healthOutcomes", "yes",
                "beneficiariesInEngland", "yes",
                "bankFinanceUnavailable", "yes",
                "ableToRepay", "yes",
                "meetsFundAims", "yes");
    }

    static Map<String, Object> appraisal() {
        var form = new HashMap<>(tests());
        form.put("appraisal", "Small, sound, worth it.");
        form.put("recommendation", "invest");
        return form;
    }

    static Map<String, Object> with(Map<String, Object> form, String field, Object value) {
        var changed = new HashMap<>(form);
        changed.put(field, value);
        return changed;
    }

    static Map<String, Object> scores() {
        return Map.of(
                "scoreNeed", 4,
                "scoreBenefit", 4,
                "scoreDelivery", 3,
                "scoreValue", 5,
                "visited", "yes",
                "appraisal", "Visited; the team knows its patients.",
                "recommendation", "invest");
    }

    static Map<String, Object> invest(String pounds, String pot) {
        return Map.of("outcome", "invest", "awardedPounds", pounds, "pot", pot, "reasons", "It fills a gap.");
    }

    static Map<String, Object> acceptAll() {
        return acceptAllAfter("0");
    }

    /** All of the offer, and so much support from other public bodies before. */
    static Map<String, Object> acceptAllAfter(String otherPounds) {
        return Map.of(
                "outcome", "accepted", "otherAidPounds", otherPounds, "aidConfirmed", true, "termsAccepted", true);
    }

    static Map<String, Object> acceptPart(String pounds) {
        return Map.of(
                "outcome",
                "acceptedInPart",
                "acceptedPounds",
                pounds,
                "otherAidPounds",
                "0",
                "aidConfirmed",
                true,
                "termsAccepted",
                true,
                "reasons",
                "We found cheaper premises.");
    }

    Map<String, Object> agreement(String firstTranche) {
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

    static Map<String, Object> evidence() {
        return Map.of("evidence", "The plan, version 3.", "spentPounds", "2500", "matchFundingArrived", "yes");
    }
}
