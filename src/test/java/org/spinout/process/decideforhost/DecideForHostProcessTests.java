package org.spinout.process.decideforhost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spinout.SpinoutTest;
import org.spinout.board.AgendaItems;
import org.spinout.process.BoardRoute;
import org.spinout.process.OtherHost;
import org.spinout.process.RouteToStage;
import org.spinout.process.StageForms;
import org.spinout.process.resolvechallenge.ChallengeRoute;
import org.spinout.process.samples.CaseDriver;
import org.spinout.proposal.Host;
import org.spinout.proposal.Hosts;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** A case of several hosts on its route: how the team names them, and what ends their part beside the case. */
@SpinoutTest
class DecideForHostProcessTests {

    @Autowired
    private BeanFactory beans;

    @Autowired
    private CaseDriver driver;

    @Autowired
    private Hosts hosts;

    @Autowired
    private AgendaItems items;

    @Autowired
    private RuntimeService runtime;

    private BoardRoute board;
    private RouteToStage route;
    private OtherHost other;

    @BeforeEach
    void aSecondHost() {
        board = new BoardRoute(beans);
        route = new RouteToStage(driver);
        other = new OtherHost(beans, board);
    }

    @Test
    void areNamedByTheTeamByTheirCodes() {
        var number = writtenCase();

        assertThatThrownBy(() -> submit(number, "b9999")).hasMessageContaining("No body with the code b9999");
        assertThatThrownBy(() -> submit(number, BoardRoute.BODY)).hasMessageContaining("is your own");
        assertThatThrownBy(() -> submit(number, other.body(), other.body())).hasMessageContaining("named a body twice");
        var without = driver.as("admin")
                .start("register-body", Map.of("bodyName", "No board yet", "kind", "NHS_TRUST", "region", "London"));
        assertThatThrownBy(() -> submit(number, without)).hasMessageContaining("has no secretary");
        assertThat(driver.openTasks(number)).containsExactly("Activity_SubmitBusinessCase");
        submit(number, other.body());

        assertThat(hosts.of(number)).extracting(Host::bodyId).containsExactly(other.body());
    }

    @Test
    void areNotAskedForWhereAllWorkForOneBody() {
        var number = route.acceptedCase(6, "500000", Map.of());
        driver.as("proposer").complete(number, "Activity_OutlineServiceAndPeople", StageForms.serviceAndPeople());
        driver.as("proposer").complete(number, "Activity_OutlineMoneyAndForm", StageForms.moneyAndForm());
        var named = new HashMap<>(StageForms.submission(false));
        named.put("otherHost1", other.body());

        assertThatThrownBy(() -> driver.as("proposer").complete(number, "Activity_SubmitBusinessCase", named))
                .hasMessageContaining("does not apply");
    }

    @Test
    void endWithAWithdrawalEvenDuringTheirMeeting() {
        var number = caseBeforeBothBoards();
        other.sendPaper(number);
        var meeting = other.meetingAtDecision();

        driver.as("proposer")
                .start(
                        "withdraw-proposal",
                        Map.of(
                                "caseNumber",
                                number,
                                "reasonCode",
                                "teamDecided",
                                "reasons",
                                "We have changed our minds.",
                                "confirmed",
                                true));
        driver.runDueJobs();

        assertThat(parts(number)).isZero();
        assertThat(driver.openTasks(number)).isEmpty();
        assertThat(driver.openTasks(meeting)).doesNotContain("Activity_RecordDecision");
    }

    @Test
    void endWithTheRefusalOfTheCasesOwnBoard() {
        var number = caseBeforeBothBoards();
        other.sendPaper(number);
        assertThat(items.waiting(other.body())).hasSize(1);
        board.sendPaper(number);

        board.decide(board.meetingAtDecision(), "rejected", Map.of("reasonCode", "noLocalNeed"));
        driver.runDueJobs();

        assertThat(parts(number)).isZero();
        assertThat(items.waiting(other.body())).isEmpty();
        assertThat(driver.openTasks(number)).isEmpty();
    }

    @Test
    void areAskedAnewAfterAChallengeHasSentTheCaseBack() {
        var number = caseBeforeBothBoards();
        other.sendPaper(number);
        other.decide("approved", Map.of());
        assertThat(hosts.pending(number)).isEmpty();
        var challenge = new ChallengeRoute(beans);
        challenge.orderOfCourt(number);
        challenge.respond(number, "Activity_RespondToChallenge");

        challenge.decide(number, "restarted");

        assertThat(parts(number)).isZero();
        assertThat(hosts.pending(number)).extracting(Host::bodyId).containsExactly(other.body());
    }

    private String caseBeforeBothBoards() {
        var number = writtenCase();
        submit(number, other.body());
        route.sendOn(number);
        assertThat(driver.openTasks(number))
                .containsExactly("Activity_PrepareBoardPaper", "Activity_PrepareBoardPaper");
        assertThat(parts(number)).isEqualTo(1);
        return number;
    }

    private String writtenCase() {
        var number = route.acceptedCase(
                400, "25000000", Map.of("otherBodies", 4, "otherBodiesNames", "Four trusts around us"));
        route.writeLargeParts(number, StageForms.staffEngagement(driver));
        return number;
    }

    private void submit(String number, String... codes) {
        var fields = new HashMap<>(StageForms.submission(false));
        for (var place = 0; place < codes.length; place++) {
            fields.put("otherHost" + (place + 1), codes[place]);
        }
        driver.as("proposer").complete(number, "Activity_SubmitBusinessCase", fields);
    }

    private long parts(String number) {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(number)
                .processDefinitionKeyIn(List.of(DecideForHost.PROCESS).toArray(String[]::new))
                .count();
    }
}
