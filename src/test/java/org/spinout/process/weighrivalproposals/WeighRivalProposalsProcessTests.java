package org.spinout.process.weighrivalproposals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.spinout.SpinoutTest;
import org.spinout.correspondence.Notices;
import org.spinout.process.StageForms;
import org.spinout.process.samples.CaseDriver;
import org.spinout.proposal.Proposals;
import org.spinout.record.DecisionRecord;
import org.spinout.shared.Refusal;
import org.springframework.beans.factory.annotation.Autowired;

@SpinoutTest
class WeighRivalProposalsProcessTests {

    private static final String GATE = "More than one proposal for the service";
    private static final String WEIGH = "Activity_WeighRivalProposals";

    private final CaseDriver driver;
    private final RuntimeService runtime;
    private final TaskService tasks;
    private final DecisionRecord record;
    private final Notices notices;
    private final Proposals proposals;

    @Autowired
    WeighRivalProposalsProcessTests(
            CaseDriver driver,
            RuntimeService runtime,
            TaskService tasks,
            DecisionRecord record,
            Notices notices,
            Proposals proposals) {
        this.driver = driver;
        this.runtime = runtime;
        this.tasks = tasks;
        this.record = record;
        this.notices = notices;
        this.proposals = proposals;
    }

    @Test
    void asksTheHostWhereTwoTeamsWantOneService() {
        var name = "Podiatry " + UUID.randomUUID();
        var first = submitted("proposer", name);
        assertThat(question(first)).isNull();

        var second = submitted("proposer2", "The " + name.toUpperCase(Locale.UK) + " service");

        var text = tasks.getVariable(question(second), "rivalsText").toString();
        assertThat(text).contains(first, second, "Nasreen Okafor", "Tom Ellery");
    }

    @Test
    void recordsTheComparisonInEveryCaseAndTellsTheChair() {
        var name = "Speech therapy " + UUID.randomUUID();
        var first = submitted("proposer", name);
        var second = submitted("proposer2", name);

        weigh("sponsor", second, "compared");

        for (var number : new String[] {first, second}) {
            var decision = record.latest(number, GATE).orElseThrow().decision();
            assertThat(decision.outcome()).isEqualTo("compared");
            assertThat(decision.role()).isEqualTo("sponsors");
            assertThat(decision.evidence().toString()).doesNotContain("SP-");
            assertThat(driver.openTasks(number)).containsExactly("Activity_CommentAsLineManager");
        }
        assertThat(notices.about(first, "boardChair"))
                .filteredOn(notice -> notice.subject().equals(GATE))
                .allMatch(notice ->
                        "boardChairs".equals(notice.role()) && notice.text().contains(second))
                .isNotEmpty();
    }

    @Test
    void asksTheTeamsToJoinForcesWithoutSayingWhoTheOtherIs() {
        var name = "Dietetics " + UUID.randomUUID();
        var first = submitted("proposer", name);
        var second = submitted("proposer2", name);

        weigh("boardSecretary", second, "merged");

        assertThat(record.latest(first, GATE).orElseThrow().decision().role()).isEqualTo("boardSecretaries");
        assertThat(notices.of("proposer", List.of(), List.of()))
                .filteredOn(notice -> notice.caseNumber().equals(first))
                .extracting(notice -> notice.subject() + notice.text())
                .anyMatch(text -> text.startsWith("Would you join forces"))
                .noneMatch(text -> text.contains(second) || text.contains("Ellery"));
    }

    @Test
    void letsNeitherTeamSeeTheOther() {
        var name = "Orthoptics " + UUID.randomUUID();
        submitted("proposer", name);
        var second = submitted("proposer2", name);
        var task = Objects.requireNonNull(question(second));

        for (var user : new String[] {"proposer", "proposer2"}) {
            long seen = driver.as(user)
                    .signedIn(() -> tasks.createTaskQuery().taskId(task).count());
            assertThat(seen).isZero();
        }
        var stage = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(second)
                .processDefinitionKey("consider-expression-of-interest")
                .singleResult();
        assertThat(runtime.getVariables(stage.getId()).toString()).doesNotContain("rival");
        proposals.join(second, "sponsor", "proposer2");
        assertThatThrownBy(() -> driver.as("sponsor").completeTask(task, decision("compared")))
                .isInstanceOf(Refusal.NotEntitled.class)
                .hasMessageContaining("one of these teams");
    }

    @Test
    void letsASponsorNameRivalsUnderDifferentNames() {
        var first = submitted("proposer", "Podiatry A " + UUID.randomUUID());
        var second = submitted("proposer2", "Foot care B " + UUID.randomUUID());

        var key = name("sponsor", first, second);
        driver.as("boardSecretary").complete(key, WEIGH, decision("separate"));

        assertThat(key).startsWith("RV-");
        assertThat(record.latest(first, GATE).orElseThrow().decision().outcome())
                .isEqualTo("separate");
    }

    @Test
    void refusesWhatAreNoRivals() {
        var number = submitted("proposer", "Lone " + UUID.randomUUID());

        assertThatThrownBy(() -> name("sponsor", number, number)).hasMessageContaining("two different cases");
        assertThatThrownBy(() -> name("sponsor", number, "SP-2020-9999")).hasMessageContaining("has no case");
        assertThatThrownBy(() -> name("proposer", number, number)).isInstanceOf(AuthorizationException.class);
    }

    private String name(String user, String first, String second) {
        return driver.as(user).start("weigh-rival-proposals", Map.of("rivalCase", first, "otherRivalCases", second));
    }

    private void weigh(String user, String number, String outcome) {
        driver.as(user).completeTask(Objects.requireNonNull(question(number)), decision(outcome));
    }

    private static Map<String, Object> decision(String outcome) {
        return StageForms.outcome(outcome, "Both plans deserve to be read side by side.");
    }

    private @Nullable String question(String number) {
        var task = tasks.createTaskQuery()
                .taskDefinitionKey(WEIGH)
                .processVariableValueEquals("rivalCase", number)
                .singleResult();
        return task == null ? null : task.getId();
    }

    private String submitted(String lead, String service) {
        var number = driver.as(lead).start("spin-out-service", StageForms.start(service, 6, "500000"));
        driver.as(lead).complete(number, "Activity_CompleteExpressionOfInterest", StageForms.expression(driver));
        return number;
    }
}
