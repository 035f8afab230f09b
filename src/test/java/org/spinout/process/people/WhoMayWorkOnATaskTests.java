package org.spinout.process.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.spinout.SpinoutTest;
import org.spinout.process.StageForms;
import org.spinout.process.samples.CaseDriver;
import org.spinout.proposal.Proposals;
import org.spinout.shared.Refusal;
import org.springframework.beans.factory.annotation.Autowired;

@SpinoutTest
class WhoMayWorkOnATaskTests {

    private static final String EXPRESSION = "Activity_CompleteExpressionOfInterest";

    @Autowired
    private CaseDriver driver;

    @Autowired
    private Proposals proposals;

    @Autowired
    private TaskService tasks;

    @Autowired
    private FormService forms;

    @Autowired
    private IdentityService identity;

    private String started() {
        return driver.as("proposer").start("spin-out-service", StageForms.start("Family nurses", 6, "500000"));
    }

    @Test
    void refusesATaskThatAColleagueHasTaken() {
        var number = started();
        var task = driver.as("proposer").theTask(number, EXPRESSION).getId();
        proposals.join(number, "proposer2", "proposer");
        tasks.addCandidateUser(task, "proposer2");
        driver.as("proposer2").signedIn(() -> {
            tasks.claim(task, "proposer2");
            return task;
        });

        assertThatThrownBy(() -> driver.as("proposer").signedIn(() -> {
                    forms.submitTaskForm(task, StageForms.expression(driver));
                    return task;
                }))
                .isInstanceOf(Refusal.Conflict.class)
                .hasMessageContaining("Tom Ellery has taken this task");

        assertThat(driver.openTasks(number)).containsExactly(EXPRESSION);
    }

    @Test
    void takesATaskBackFromItsHolderForTheTeam() {
        var number = started();
        var task = driver.as("proposer").theTask(number, EXPRESSION).getId();

        var holder = driver.as("proposer").signedIn(() -> {
            tasks.claim(task, "proposer");
            tasks.setAssignee(task, null);
            return Optional.ofNullable(
                    tasks.createTaskQuery().taskId(task).singleResult().getAssignee());
        });

        assertThat(holder).isEmpty();
        driver.as("proposer").complete(number, EXPRESSION, StageForms.expression(driver));
    }

    @Test
    void refusesADecisionOnACaseOfOnesOwnTeam() {
        var number = started();
        driver.as("proposer").complete(number, EXPRESSION, StageForms.expression(driver));
        driver.as("lineManager").complete(number, "Activity_CommentAsLineManager", StageForms.comment());
        proposals.join(number, "sponsor", "proposer");

        assertThatThrownBy(() -> driver.as("sponsor")
                        .complete(number, "Activity_ReviewExpressionOfInterest", Map.of("outcome", "supported")))
                .isInstanceOf(Refusal.NotEntitled.class)
                .hasMessageContaining("You are of the team");
    }

    @Test
    void showsNothingOfACaseToAnotherBody() {
        var number = started();
        driver.as("proposer").complete(number, EXPRESSION, StageForms.expression(driver));

        long seen = driver.as("otherOverseer")
                .signedIn(() -> tasks.createTaskQuery()
                        .processInstanceBusinessKey(number)
                        .count());

        assertThat(seen).isZero();
        assertThat(identity.getCurrentAuthentication()).isNull();
    }

    @Test
    void namesTheCaseOnTheTaskItself() {
        var number = started();
        var task = driver.as("proposer").theTask(number, EXPRESSION).getId();

        var shown = driver.as("proposer").signedIn(() -> tasks.getVariablesLocal(task));

        assertThat(shown).containsEntry("caseNumber", number).containsEntry("serviceName", "Family nurses");
    }
}
