package org.spinout.process.decideatboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spinout.SpinoutTest;
import org.spinout.board.BoardOutcome;
import org.spinout.board.DecidedItem;
import org.spinout.board.Decisions;
import org.spinout.process.BoardRoute;
import org.spinout.process.RouteToStage;
import org.spinout.process.StageForms;
import org.spinout.process.samples.CaseDriver;
import org.spinout.proposal.Answers;
import org.spinout.shared.Refusal;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** A board lets no plan go ahead whose equality impact was assessed of another version, however small the service. */
@SpinoutTest
class EqualityAtTheBoardProcessTests {

    private static final String PAPER = "Activity_PrepareBoardPaper";

    @Autowired
    private BeanFactory beans;

    @Autowired
    private CaseDriver driver;

    @Autowired
    private Answers answers;

    @Autowired
    private Decisions decisions;

    @Autowired
    private RuntimeService runtime;

    private RouteToStage stage;
    private BoardRoute board;
    private String number;

    /** Six nurses, who have sent their case. */
    @BeforeEach
    void aSentCase() {
        board = new BoardRoute(beans);
        stage = new RouteToStage(driver);
        number = stage.acceptedCase(6, "500000", Map.of());
        stage.writeSmallCase(number, false);
    }

    @Test
    void asksNothingMoreOfAPlanThatIsAsItWasAssessed() {
        stage.sendOn(number);

        assertThat(outdated()).isEmpty();
        board.sendPaper(number);
        board.decide(board.meetingAtDecision(), "approved", Map.of());

        assertThat(decisions.ofCase(number)).extracting(DecidedItem::outcome).contains(BoardOutcome.APPROVED);
    }

    @Test
    void asksThePaperWhatALaterChangeMeans() {
        changeTheMoney();
        stage.sendOn(number);
        assertThat(outdated()).contains("was: ").contains("505000");

        assertThatThrownBy(() -> board.sendPaper(number))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Say what the changes mean");
        assertThat(driver.openTasks(number)).containsExactly(PAPER);
        sendPaper("Nothing for anybody whom the Act protects.");
        board.decide(board.meetingAtDecision(), "approved", Map.of());

        assertThat(decisions.ofCase(number)).extracting(DecidedItem::outcome).contains(BoardOutcome.APPROVED);
    }

    @Test
    void asksNothingWhereTheTeamHasAssessedTheNewVersion() {
        sendBack("equalityImpact");
        driver.as("proposer")
                .complete(
                        number,
                        "Activity_OutlineServiceAndPeople",
                        Map.of("equalityInBrief", "Carers were asked as well."));
        driver.as("proposer").complete(number, "Activity_SubmitBusinessCase", StageForms.submission(false));
        stage.sendOn(number);

        assertThat(outdated()).isEmpty();
    }

    /** As with a paper that was sent before anybody asked. */
    @Test
    void refusesToLetAChangedPlanGoAheadButNotToDeferIt() {
        stage.sendOn(number);
        board.sendPaper(number);
        var meeting = board.meetingAtDecision();
        laterVersion();

        assertThatThrownBy(() -> board.decide(meeting, "approved", Map.of()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Equality Act 2010, section 149")
                .hasMessageContaining("470000");
        assertThat(decisions.ofCase(number)).isEmpty();
        board.decide(meeting, "deferred", Map.of("askedFor", "What does the change mean for carers?"));

        driver.as("proposer").complete(number, "Activity_AnswerBoard", Map.of("boardAnswer", "Nothing for carers."));
        assertThat(outdated()).contains("470000");
        sendPaper("Nothing for carers.");
        board.decide(board.meetingAtDecision(), "approved", Map.of());
        assertThat(decisions.ofCase(number)).extracting(DecidedItem::outcome).contains(BoardOutcome.APPROVED);
    }

    @Test
    void asksTheBoardWhatItsOwnModificationMeans() {
        stage.sendOn(number);
        board.sendPaper(number);
        var meeting = board.meetingAtDecision();
        var modified = new HashMap<String, Object>(Map.of("modification", "Leave out weekend clinics."));
        modified.put("equalityOfModification", "");

        assertThatThrownBy(() -> board.decide(meeting, "acceptedWithModification", modified))
                .hasMessageContaining("What does the modification mean");
        modified.put("equalityOfModification", "Carers who work lose a day; evenings make up for it.");
        board.decide(meeting, "acceptedWithModification", modified);

        assertThat(answers.latest(meeting, "decide-item").text("equalityOfModification"))
                .startsWith("Carers who work");
    }

    private void changeTheMoney() {
        sendBack("finance");
        var money = new HashMap<>(StageForms.moneyAndForm());
        money.keySet().removeAll(Set.of("optionsInBrief", "estatesInBrief", "legalForm", "benefitsCommunity"));
        money.put("yearlyIncomePounds", "505000");
        driver.as("proposer").complete(number, "Activity_OutlineMoneyAndForm", money);
        driver.as("proposer").complete(number, "Activity_SubmitBusinessCase", StageForms.submission(false));
    }

    private void sendBack(String part) {
        driver.as("sponsor")
                .complete(
                        number,
                        "Activity_ReviewBusinessCase",
                        Map.of(
                                "outcome", "returned",
                                "reasonCode", "incomplete",
                                "improvePart", part,
                                "reasons", "Look at this part again."));
    }

    /** In the books alone: nothing in today's route lets a plan change between its paper and the meeting. */
    private void laterVersion() {
        var money = new HashMap<String, Object>(StageForms.moneyAndForm());
        money.put("yearlyIncomePounds", "470000");
        answers.keep(number, "outline-money-and-form", null, "proposer", money);
        answers.keep(number, "submit-business-case", null, "proposer", Map.of("outcome", "submitted"));
    }

    private void sendPaper(String review) {
        driver.as("boardSecretary")
                .complete(
                        number,
                        PAPER,
                        Map.of(
                                "paperTitle",
                                "Business case of " + number,
                                "paperSummary",
                                "Six nurses wish to run their own service.",
                                "recommendation",
                                "To approve.",
                                "equalityReview",
                                review));
    }

    private String outdated() {
        var part = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(number, DecideAtBoard.PROCESS)
                .singleResult();
        return (String) runtime.getVariable(part.getId(), "equalityOutdated");
    }
}
