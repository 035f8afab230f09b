package org.spinout.process.hearhost;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spinout.SpinoutTest;
import org.spinout.board.AgendaItems;
import org.spinout.correspondence.Notices;
import org.spinout.process.BoardRoute;
import org.spinout.process.OtherHost;
import org.spinout.process.decideforhost.DecideForHost;
import org.spinout.process.samples.CaseDriver;
import org.spinout.proposal.Hosts;
import org.spinout.proposal.ProposalState;
import org.spinout.proposal.Proposals;
import org.spinout.record.DecisionRecord;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** A case whose team has staff of two bodies: the board of each decides, in its own body, on its own day. */
@SpinoutTest
class HearHostProcessTests {

    private static final Map<String, String> LEASE = Map.of(
            "condition1Text", "Show a lease.",
            "condition1Owner", "sponsors",
            "condition1Evidence", "The signed lease");

    @Autowired
    private BeanFactory beans;

    @Autowired
    private CaseDriver driver;

    @Autowired
    private Proposals proposals;

    @Autowired
    private Hosts hosts;

    @Autowired
    private AgendaItems items;

    @Autowired
    private DecisionRecord record;

    @Autowired
    private Notices notices;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private HistoryService history;

    @Autowired
    private TaskService tasks;

    private BoardRoute board;
    private OtherHost other;
    private String number = "";

    @BeforeEach
    void aCaseOfTwoHosts() {
        board = new BoardRoute(beans);
        other = new OtherHost(beans, board);
        number = board.submittedCase("Musculoskeletal service");
        hosts.name(number, List.of(other.body()), "proposer");
        board.beginBoardStage(number, "Musculoskeletal service");
    }

    @Test
    void isApprovedOnlyOnceBothHaveApproved() {
        ownBoard("approved");
        assertThat(proposals.get(number).state()).isEqualTo(ProposalState.BEFORE_BOARD);
        assertThat(ended()).isFalse();

        other.sendPaper(number);
        other.decide("approved", Map.of());

        assertThat(outcome()).isEqualTo("approved");
        assertThat(proposals.get(number).state()).isEqualTo(ProposalState.APPROVED);
        assertThat(parts()).isZero();
        assertThat(record.of(number).stream()
                        .map(entry -> entry.decision())
                        .filter(decision -> decision.gate().equals("Decide at board"))
                        .map(decision -> decision.bodyId()))
                .containsExactly(BoardRoute.BODY, other.body());
    }

    @Test
    void waitsForTheOwnBoardWhereTheOtherIsQuicker() {
        other.sendPaper(number);
        other.decide("approved", Map.of());
        assertThat(ended()).isFalse();

        ownBoard("approved");

        assertThat(outcome()).isEqualTo("approved");
        assertThat(proposals.get(number).state()).isEqualTo(ProposalState.APPROVED);
    }

    @Test
    void keepsEachHostsConditionsWithItsBody() {
        ownBoard("approved");
        other.sendPaper(number);
        var lease = new java.util.HashMap<String, Object>(LEASE);
        other.decide("approvedWithConditions", withDay(lease));

        assertThat(outcome()).isEqualTo("approvedWithConditions");
        assertThat(driver.as(other.sponsor()).sees(number, "Activity_ProvideEvidence"))
                .isTrue();
        assertThat(driver.as("sponsor").sees(number, "Activity_ProvideEvidence"))
                .isFalse();
    }

    @Test
    void letsTheOtherChairDecideWhatCannotWait() {
        other.sendPaper(number);

        driver.as(other.chair())
                .start(
                        "take-urgent-decision",
                        Map.of(
                                "caseNumber", number,
                                "neededBy", driver.dayAfterWorkingDays(3),
                                "whyUrgent", "The lease ends.",
                                "consulted", "Two members.",
                                "outcome", "approved",
                                "reasons", "It cannot wait."));
        driver.runDueJobs();

        assertThat(hosts.pending(number)).isEmpty();
        assertThat(ended()).isFalse();
        ownBoard("approved");
        assertThat(outcome()).isEqualTo("approved");
    }

    @Test
    void asksTheTeamWhatTheOtherBoardWantsToKnow() {
        ownBoard("approved");
        other.sendPaper(number);
        other.decide("deferred", Map.of("askedFor", "Who pays for the cars?"));

        var task = driver.as("proposer2").theTask(number, "Activity_AnswerHost");
        assertThat(runtime.getVariable(task.getExecutionId(), "hostAsked")).isEqualTo("Who pays for the cars?");
        driver.as("proposer2").complete(number, "Activity_AnswerHost", Map.of("hostAnswer", "We do."));
        var paper = driver.as(other.secretary()).theTask(number, "Activity_PrepareBoardPaper");
        assertThat(runtime.getVariable(paper.getExecutionId(), "boardAnswer")).isEqualTo("We do.");
        other.sendPaper(number);
        other.decide("approved", Map.of());

        assertThat(outcome()).isEqualTo("approved");
    }

    @Test
    void isApprovedOnceTheTeamAgreesToTheOtherBoardsChange() {
        ownBoard("approved");
        other.sendPaper(number);
        other.decide("acceptedWithModification", Map.of("modification", "Leave out weekend clinics."));

        driver.as("proposer").complete(number, "Activity_RespondToHost", Map.of("outcome", "accepted"));
        driver.runDueJobs();

        assertThat(outcome()).isEqualTo("approved");
        assertThat(proposals.get(number).state()).isEqualTo(ProposalState.APPROVED);
    }

    @Test
    void asksWhetherToGoOnWhereTheTeamDeclinesTheChange() {
        ownBoard("approved");
        other.sendPaper(number);
        other.decide("acceptedWithModification", Map.of("modification", "Leave out weekend clinics."));

        driver.as("proposer")
                .complete(number, "Activity_RespondToHost", Map.of("outcome", "declined", "reasons", "We need them."));
        driver.runDueJobs();

        assertThat(driver.openTasks(number)).containsExactly("Activity_SettleWithoutHost");
    }

    @Test
    void goesOnWithoutAHostThatRefuses() {
        ownBoard("approved");
        other.sendPaper(number);
        other.decide("rejected", Map.of("reasonCode", "linkedServices"));
        assertThat(ended()).isFalse();
        assertThat(proposals.get(number).state()).isEqualTo(ProposalState.BEFORE_BOARD);

        driver.as("proposer")
                .complete(number, "Activity_SettleWithoutHost", Map.of("outcome", "goOn", "reasons", "Fewer."));

        assertThat(outcome()).isEqualTo("approved");
        assertThat(hosts.of(number)).isEmpty();
        assertThat(record.latest(number, "Going on without another host")).isPresent();
    }

    @Test
    void goesOnWithoutAHostThatPutsItsPartToCompetition() {
        other.sendPaper(number);
        other.decide("putToCompetition", Map.of());
        driver.as("proposer")
                .complete(number, "Activity_SettleWithoutHost", Map.of("outcome", "goOn", "reasons", "Fewer."));

        ownBoard("approved");

        assertThat(outcome()).isEqualTo("approved");
    }

    @Test
    void endsWhereTheTeamGivesUpWithoutThatHost() {
        board.sendPaper(number);
        other.sendPaper(number);
        other.decide("rejected", Map.of("reasonCode", "linkedServices"));

        driver.as("proposer")
                .complete(
                        number,
                        "Activity_SettleWithoutHost",
                        Map.of("outcome", "withdrawn", "reasons", "It falls apart."));

        assertThat(outcome()).isEqualTo("withdrawn");
        assertThat(proposals.get(number).state()).isEqualTo(ProposalState.WITHDRAWN);
        assertThat(items.waiting(BoardRoute.BODY)).isEmpty();
        assertThat(driver.openTasks(number)).isEmpty();
    }

    @Test
    void endsWithTheOwnBoardsRefusal() {
        ownBoard("rejected");

        assertThat(outcome()).isEqualTo("rejected");
        assertThat(proposals.get(number).state()).isEqualTo(ProposalState.REJECTED);
    }

    @Test
    void tellsOfAHostThatSaysNothing() {
        ownBoard("approved");
        driver.moveClockByWorkingDays(35);

        assertThat(notices.about(number, "proposer"))
                .anyMatch(notice -> notice.subject().contains("has not decided"));
    }

    @Test
    void keepsEachHostsPaperToItself() {
        board.sendPaper(number);
        other.sendPaper(number);

        var meeting = other.meetingAtDecision();

        var task = driver.as(other.secretary()).theTask(meeting, "Activity_RecordDecision");
        assertThat(runtime.getVariable(task.getExecutionId(), "paperSummary"))
                .isEqualTo("Three of our nurses would go.");
        assertThat(driver.as("boardSecretary").sees(meeting, "Activity_RecordDecision"))
                .isFalse();
        assertThat(driver.as(other.secretary()).sees(number, "Activity_RecordDecision"))
                .isFalse();
    }

    private void ownBoard(String outcome) {
        board.sendPaper(number);
        var more = outcome.equals("rejected") ? Map.of("reasonCode", "noLocalNeed") : Map.<String, Object>of();
        board.decide(board.meetingAtDecision(), outcome, more);
    }

    private Map<String, Object> withDay(Map<String, Object> condition) {
        condition.put("condition1LongStop", driver.dayAfterWorkingDays(60));
        return condition;
    }

    private String outcome() {
        return (String) history.createHistoricVariableInstanceQuery()
                .processInstanceId(stage())
                .variableName("boardOutcome")
                .singleResult()
                .getValue();
    }

    private boolean ended() {
        return runtime.createProcessInstanceQuery().processInstanceId(stage()).count() == 0;
    }

    private long parts() {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(number)
                .processDefinitionKey(DecideForHost.PROCESS)
                .count();
    }

    private String stage() {
        return history.createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(number)
                .processDefinitionKey("decide-at-board")
                .rootProcessInstances()
                .singleResult()
                .getId();
    }
}
