package org.spinout.process.decideatboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spinout.SpinoutTest;
import org.spinout.board.AgendaItems;
import org.spinout.board.ItemState;
import org.spinout.correspondence.Notices;
import org.spinout.process.BoardRoute;
import org.spinout.process.samples.CaseDriver;
import org.spinout.proposal.ProposalState;
import org.spinout.proposal.Proposals;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

@SpinoutTest
class DecideAtBoardProcessTests {

    @Autowired
    private BeanFactory beans;

    @Autowired
    private CaseDriver driver;

    @Autowired
    private Proposals proposals;

    @Autowired
    private AgendaItems items;

    @Autowired
    private Notices notices;

    @Autowired
    private HistoryService history;

    @Autowired
    private RuntimeService runtime;

    private BoardRoute board;

    @BeforeEach
    void anEmptyAgenda() {
        board = new BoardRoute(beans);
    }

    @Test
    void prefillsThePaperFromTheCase() {
        var number = board.caseBeforeBoard("Family nurses");

        var task = driver.as("boardSecretary").theTask(number, "Activity_PrepareBoardPaper");

        assertThat(runtime.getVariable(task.getExecutionId(), "paperTitle")).isEqualTo("Family nurses: business case");
        assertThat((String) runtime.getVariable(task.getExecutionId(), "paperSummary"))
                .contains("6 staff")
                .contains("£500,000");
        assertThat(proposals.get(number).state()).isEqualTo(ProposalState.BEFORE_BOARD);
    }

    @Test
    void waitsOnTheAgendaOnceThePaperIsSent() {
        var number = board.caseWaiting("Wound care");

        assertThat(items.waiting(BoardRoute.BODY))
                .extracting(item -> item.caseNumber())
                .containsExactly(number);
        assertThat(driver.openTasks(number)).isEmpty();
    }

    @Test
    void tellsTheChairAgainAndAgainWhileNoMeetingTakesIt() {
        var number = board.caseWaiting("Podiatry");

        driver.moveClockByWorkingDays(35);
        assertThat(told(number)).isEqualTo(1);
        driver.moveClockByWorkingDays(35);

        assertThat(told(number)).isEqualTo(2);
        assertThat(items.ofCase(number).get(0).state()).isEqualTo(ItemState.WAITING);
    }

    private long told(String number) {
        return notices.about(number, "boardChair").stream()
                .filter(notice -> notice.subject().startsWith("No meeting"))
                .count();
    }

    @Test
    void endsApproved() {
        var number = board.caseDecided("Speech therapy", "approved", Map.of());

        assertThat(outcomeOf(number)).isEqualTo("approved");
        assertThat(proposals.get(number).state()).isEqualTo(ProposalState.APPROVED);
        assertThat(notices.about(number, "proposer")).anyMatch(notice -> "proposer".equals(notice.person()));
    }

    @Test
    void startsTheDischargeOfConditions() {
        var number = board.caseDecided(
                "Diabetes care",
                "approvedWithConditions",
                Map.of(
                        "condition1Text", "Show a lease.",
                        "condition1Owner", "proposers",
                        "condition1Evidence", "The signed lease",
                        "condition1LongStop", driver.dayAfterWorkingDays(60)));

        assertThat(outcomeOf(number)).isEqualTo("approvedWithConditions");
        assertThat(driver.openTasks(number)).containsExactly("Activity_ProvideEvidence");
    }

    @Test
    void comesBackWithAnAnswerAfterADeferral() {
        var number = board.caseDecided("Night nursing", "deferred", Map.of("askedFor", "What do nights cost?"));
        assertThat(proposals.get(number).state()).isEqualTo(ProposalState.DEFERRED);

        driver.as("proposer2").complete(number, "Activity_AnswerBoard", Map.of("boardAnswer", "£90,000."));
        board.sendPaper(number);

        assertThat(items.waiting(BoardRoute.BODY)).hasSize(1);
        board.decide(board.meetingAtDecision(), "approved", Map.of());
        assertThat(outcomeOf(number)).isEqualTo("approved");
    }

    @Test
    void isApprovedOnceTheTeamAgreesToAModification() {
        var number = board.caseDecided(
                "Stoma care", "acceptedWithModification", Map.of("modification", "Leave out weekend clinics."));

        driver.as("proposer").complete(number, "Activity_RespondToModification", Map.of("outcome", "accepted"));

        assertThat(outcomeOf(number)).isEqualTo("approved");
        assertThat(proposals.get(number).state()).isEqualTo(ProposalState.APPROVED);
    }

    @Test
    void isWithdrawnWhenTheTeamDoesNotAgree() {
        var number = board.caseDecided(
                "Sexual health", "acceptedWithModification", Map.of("modification", "Half the clinics."));

        driver.as("proposer")
                .complete(
                        number,
                        "Activity_RespondToModification",
                        Map.of("outcome", "withdrawn", "reasons", "Half is not viable."));

        assertThat(outcomeOf(number)).isEqualTo("withdrawn");
    }

    @Test
    void endsRejectedWithAReason() {
        var number = board.caseDecided("Dietetics", "rejected", Map.of("reasonCode", "notViable"));

        assertThat(outcomeOf(number)).isEqualTo("rejected");
        assertThat(proposals.get(number).state()).isEqualTo(ProposalState.REJECTED);
    }

    @Test
    void endsWithACompetition() {
        var number = board.caseDecided("Prison health", "putToCompetition", Map.of());

        assertThat(outcomeOf(number)).isEqualTo("putToCompetition");
        assertThat(proposals.get(number).state()).isEqualTo(ProposalState.PUT_TO_COMPETITION);
    }

    private Object outcomeOf(String number) {
        var ended = history.createHistoricProcessInstanceQuery()
                .processDefinitionKey(DecideAtBoard.PROCESS)
                .processInstanceBusinessKey(number)
                .finished()
                .singleResult();
        assertThat(ended).as("the stage has ended").isNotNull();
        assertThat(ended.getState()).isEqualTo(HistoricProcessInstance.STATE_COMPLETED);
        return history.createHistoricVariableInstanceQuery()
                .processInstanceId(ended.getId())
                .variableName("boardOutcome")
                .singleResult()
                .getValue();
    }
}
