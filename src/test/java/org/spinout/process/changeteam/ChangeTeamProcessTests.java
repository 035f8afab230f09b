package org.spinout.process.changeteam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spinout.SpinoutTest;
import org.spinout.process.BoardRoute;
import org.spinout.process.CaseMessages;
import org.spinout.process.samples.CaseDriver;
import org.spinout.process.spinoutservice.SpinOutService;
import org.spinout.proposal.Proposals;
import org.spinout.shared.Refusal;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

@SpinoutTest
class ChangeTeamProcessTests {

    @Autowired
    private BeanFactory beans;

    @Autowired
    private CaseDriver driver;

    @Autowired
    private Proposals proposals;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private CaseMessages messages;

    private BoardRoute board;

    @BeforeEach
    void anEmptyAgenda() {
        board = new BoardRoute(beans);
    }

    @Test
    void handsTheLeadOverToWhoAgrees() {
        var number = board.caseBeforeBoard("New lead");
        request("proposer", number, "makeLead", "proposer2");
        assertThat(proposals.get(number).lead()).isEqualTo("proposer");

        answer("proposer2", number, "accepted");

        assertThat(proposals.get(number).lead()).isEqualTo("proposer2");
        var stage = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(number)
                .processDefinitionKey("decide-at-board")
                .singleResult();
        assertThat(runtime.getVariable(stage.getId(), "lead")).isEqualTo("proposer2");
    }

    @Test
    void offersOpenTasksToWhoJoinsAndTakesThemFromWhoLeaves() {
        var number = deferredCase();
        request("proposer", number, "remove", "proposer2");
        assertThat(driver.as("proposer2").sees(number, "Activity_AnswerBoard")).isFalse();
        assertThat(driver.as("proposer").sees(number, "Activity_AnswerBoard")).isTrue();

        request("proposer", number, "add", "proposer2");
        answer("proposer2", number, "accepted");

        assertThat(proposals.team(number)).contains("proposer2");
        assertThat(driver.as("proposer2").sees(number, "Activity_AnswerBoard")).isTrue();
    }

    @Test
    void givesBackWhatTheLeaverHadClaimed() {
        var number = deferredCase();
        var task = driver.as("proposer2").theTask(number, "Activity_AnswerBoard");
        driver.as("proposer2").signedIn(() -> {
            beans.getBean(org.camunda.bpm.engine.TaskService.class).claim(task.getId(), "proposer2");
            return task;
        });

        request("proposer2", number, "remove", "proposer2");

        assertThat(driver.as("proposer").theTask(number, "Activity_AnswerBoard").getAssignee())
                .isNull();
    }

    @Test
    void leavesTheTeamAsItIsOnANo() {
        var number = board.submittedCase("No thanks");
        request("proposer", number, "makeLead", "proposer2");

        answer("proposer2", number, "declined");

        assertThat(proposals.get(number).lead()).isEqualTo("proposer");
        assertThat(driver.openTasks(number)).isEmpty();
    }

    @Test
    void takesSilenceForANo() {
        var number = board.submittedCase("Silence");
        request("proposer", number, "makeLead", "proposer2");

        driver.moveClockByWorkingDays(11);

        assertThat(driver.openTasks(number)).isEmpty();
        assertThat(proposals.get(number).lead()).isEqualTo("proposer");
    }

    @Test
    void refusesSomebodyWhoIsNotKnownAtTheHost() {
        var number = board.submittedCase("Strangers");

        for (var stranger : new String[] {"nobodyAtAll", "otherProposer", "sponsor"}) {
            assertThatThrownBy(() -> request("proposer", number, "add", stranger))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("not registered");
        }
    }

    @Test
    void isForTheTeamAlone() {
        var number = board.submittedCase("Not yours");

        assertThatThrownBy(() -> request("otherProposer", number, "makeLead", "otherProposer"))
                .isInstanceOf(Refusal.NotEntitled.class);
    }

    @Test
    void letsOnlyTheLeadTakeSomebodyElseOffAndNeverTheLead() {
        var number = board.submittedCase("Push and pull");

        assertThatThrownBy(() -> request("proposer2", number, "remove", "proposer"))
                .hasMessageContaining("leads the team");
        request("proposer", number, "makeLead", "proposer2");
        answer("proposer2", number, "accepted");

        request("proposer2", number, "remove", "proposer");
        assertThat(proposals.team(number)).containsExactly("proposer2");
    }

    @Test
    void fallsAwayWhenTheProposalIsWithdrawn() {
        var number = board.submittedCase("Gone");
        request("proposer", number, "makeLead", "proposer2");

        messages.tellEveryPart(SpinOutService.PROPOSAL_WITHDRAWN, number, Map.of("endedAs", "withdrawn"));

        assertThat(driver.openTasks(number)).isEmpty();
    }

    private String deferredCase() {
        return board.caseDecided("Deferred", "deferred", Map.of("askedFor", "More figures."));
    }

    private void request(String user, String number, String action, String person) {
        driver.as(user)
                .start(
                        ChangeTeam.PROCESS,
                        Map.of(
                                "caseNumber",
                                number,
                                "action",
                                action,
                                "userId",
                                person,
                                "reasons",
                                "We agreed on it."));
    }

    private void answer(String person, String number, String outcome) {
        driver.as(person).complete(number, "Activity_AnswerInvitation", Map.of("outcome", outcome));
    }
}
