package org.spinout.process.runfundinground;

import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.spinout.correspondence.Notice;
import org.spinout.correspondence.Notices;
import org.spinout.fund.round.Bid;
import org.spinout.fund.round.BidState;
import org.spinout.fund.round.Bids;
import org.spinout.fund.round.FundingRound;
import org.spinout.fund.round.FundingRounds;
import org.spinout.process.samples.CaseDriver;
import org.spinout.proposal.NewProposal;
import org.spinout.proposal.ProposalMove;
import org.spinout.proposal.Proposals;
import org.spinout.record.DecisionRecord;
import org.spinout.shared.Money;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** A round, the teams that bid in it, and the forms that everybody sends. */
public final class RoundOfBids {

    public static final String TEAM = "proposer";
    public static final String MANAGER = "fundManager";
    public static final String FIRST = "fundPanelMember1";
    public static final String SECOND = "fundPanelMember2";
    public static final String THIRD = "fundPanelMember3";

    public final CaseDriver driver;
    public final String number;

    private final ApplicationContext application;

    private RoundOfBids(ApplicationContext application, String number) {
        this.application = application;
        this.driver = application.getBean(CaseDriver.class);
        this.number = number;
    }

    /** A round that takes bids from now on for ten working days, with so much for revenue grants. */
    public static RoundOfBids open(ApplicationContext application, String revenueGrants) {
        return open(application, RoundForms.opening(application.getBean(CaseDriver.class), revenueGrants));
    }

    public static RoundOfBids open(ApplicationContext application, Map<String, Object> form) {
        var driver = application.getBean(CaseDriver.class);
        var round = new RoundOfBids(application, driver.as(MANAGER).start("run-funding-round", form));
        driver.runDueJobs();
        return round;
    }

    /** A case that may bid. */
    public static String acceptedCase(ApplicationContext application, String lead, String service) {
        var proposals = application.getBean(Proposals.class);
        return inTransaction(application, () -> {
            var number = proposals
                    .open(new NewProposal(
                            "b1001", "RIGHT_TO_REQUEST", service, lead, 6, Money.ofPounds("500000"), null))
                    .number();
            proposals.move(number, ProposalMove.SUBMIT_EXPRESSION);
            proposals.move(number, ProposalMove.ACCEPT_EXPRESSION);
            return number;
        });
    }

    public static <T> T inTransaction(ApplicationContext application, Supplier<T> work) {
        return application.getBean(TransactionTemplate.class).execute(status -> work.get());
    }

    /** A new team begins a bid; says which. */
    public String begin(String service) {
        return beginFor(acceptedCase(application, TEAM, service));
    }

    public String beginFor(String caseNumber) {
        driver.as(TEAM).start("bid-for-funding", Map.of("caseNumber", caseNumber, "roundNumber", number));
        var bids = bids().ofCase(caseNumber);
        return bids.get(bids.size() - 1).number();
    }

    /** A new team bids for a revenue grant; says under which number. */
    public String submit(String service, String pounds, String least) {
        var bid = begin(service);
        send(bid, pounds, least);
        return bid;
    }

    public void send(String bid, String pounds, String least) {
        var task = application
                .getBean(TaskService.class)
                .createTaskQuery()
                .taskDefinitionKey("Activity_WriteBid")
                .processVariableValueEquals("bidNumber", bid)
                .singleResult();
        driver.as(TEAM).completeTask(task.getId(), RoundForms.writing(pounds, least));
    }

    /** Moves the clock to the first instant at which no bid is taken any more. */
    public RoundOfBids close() {
        driver.moveClockTo(round().shutsAt());
        return this;
    }

    /** Stops the clock in the closing second itself; nothing that falls due is run. */
    public void stopClockInClosingSecond(Duration later) {
        ClockUtil.setCurrentTime(Date.from(round().closesAt().plus(later)));
    }

    public RoundOfBids nameScorers(String... people) {
        driver.as(MANAGER).complete(number, "Activity_NameScorers", Map.of("chosenScorers", List.of(people)));
        return this;
    }

    public RoundOfBids declareNoInterest(String... people) {
        for (var person : people) {
            declare(person, Map.of("outcome", "none"));
        }
        return this;
    }

    public void declare(String person, Map<String, ?> declaration) {
        driver.as(person).complete(number, "Activity_DeclareConflicts", declaration);
        driver.runDueJobs();
    }

    /** Closes, and has two people named and cleared who score. */
    public RoundOfBids assess() {
        return close().nameScorers(FIRST, SECOND).declareNoInterest(FIRST, SECOND);
    }

    public void test(String bid) {
        driver.as(MANAGER).complete(bid, "Activity_TestBid", RoundForms.tests());
        driver.runDueJobs();
    }

    public void score(String bid, String scorer, int points) {
        driver.as(scorer).complete(bid, "Activity_ScoreBid", RoundForms.scores(points));
        driver.runDueJobs();
    }

    public void visit(String bid) {
        driver.as(MANAGER).complete(bid, "Activity_VisitBidder", RoundForms.visited(driver));
        driver.runDueJobs();
    }

    /** Tests a bid, has every scorer asked give it so many points, and visits its team where that is due. */
    public void assess(String bid, int points) {
        test(bid);
        for (var scorer : List.of(FIRST, SECOND, THIRD)) {
            if (driver.as(scorer).sees(bid, "Activity_ScoreBid")) {
                score(bid, scorer, points);
            }
        }
        if (driver.openTasks(bid).contains("Activity_VisitBidder")) {
            visit(bid);
        }
    }

    public void attempt(Map<String, ?> change) {
        driver.as(MANAGER).complete(number, "Activity_TryAllocation", change);
    }

    public RoundOfBids putToPanel() {
        attempt(Map.of("outcome", "submitted"));
        return this;
    }

    public void decide() {
        driver.as(FIRST).complete(number, "Activity_DecideRound", RoundForms.decision(driver));
        driver.runDueJobs();
    }

    public FundingRound round() {
        return application.getBean(FundingRounds.class).get(number);
    }

    public Bids bids() {
        return application.getBean(Bids.class);
    }

    public Bid bid(String bid) {
        return bids().get(bid);
    }

    public BidState state(String bid) {
        return bid(bid).state();
    }

    public String caseOf(String bid) {
        return bid(bid).caseNumber();
    }

    public List<String> openTasks() {
        return driver.openTasks(number);
    }

    /** The subjects of what a team was told of its case, newest last. */
    public List<String> told(String bid) {
        return application.getBean(Notices.class).about(caseOf(bid), TEAM).stream()
                .map(Notice::subject)
                .toList();
    }

    public List<String> outcomes(String key) {
        return application.getBean(DecisionRecord.class).of(key).stream()
                .map(entry -> entry.decision().outcome())
                .toList();
    }

    public Object variable(String name) {
        return history()
                .createHistoricVariableInstanceQuery()
                .processInstanceId(instance("run-funding-round", number))
                .variableName(name)
                .singleResult()
                .getValue();
    }

    /** The end events that the round's own instance has come to. */
    public List<String> ends() {
        return endsOf(instance("run-funding-round", number));
    }

    public List<String> assessmentEnds(String bid) {
        return endsOf(instance("assess-bid", bid));
    }

    public List<String> bidEnds(String bid) {
        return endsOf(history()
                .createHistoricProcessInstanceQuery()
                .processDefinitionKey("bid-for-funding")
                .variableValueEquals("bidNumber", bid)
                .singleResult()
                .getId());
    }

    private List<String> endsOf(String instance) {
        return history()
                .createHistoricActivityInstanceQuery()
                .activityType("noneEndEvent")
                .processInstanceId(instance)
                .list()
                .stream()
                .map(end -> end.getActivityId())
                .toList();
    }

    private String instance(String process, String key) {
        return history()
                .createHistoricProcessInstanceQuery()
                .processDefinitionKey(process)
                .processInstanceBusinessKey(key)
                .singleResult()
                .getId();
    }

    private HistoryService history() {
        return application.getBean(HistoryService.class);
    }
}
