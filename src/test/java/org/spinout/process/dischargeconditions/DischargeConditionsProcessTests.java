package org.spinout.process.dischargeconditions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spinout.SpinoutTest;
import org.spinout.board.ConditionState;
import org.spinout.board.Conditions;
import org.spinout.board.NewCondition;
import org.spinout.correspondence.Notices;
import org.spinout.process.BoardRoute;
import org.spinout.process.CaseMessages;
import org.spinout.process.samples.CaseDriver;
import org.spinout.process.spinoutservice.SpinOutService;
import org.spinout.proposal.Proposals;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

@SpinoutTest
class DischargeConditionsProcessTests {

    private static final Map<String, String> LEASE =
            Map.of("outcome", "evidence", "evidence", "The lease of 1 June, in the case file.");
    private static final Map<String, String> CONFIRMED = Map.of("outcome", "discharged");

    @Autowired
    private BeanFactory beans;

    @Autowired
    private CaseDriver driver;

    @Autowired
    private Conditions conditions;

    @Autowired
    private DischargeStarter starter;

    @Autowired
    private Proposals proposals;

    @Autowired
    private Notices notices;

    @Autowired
    private HistoryService history;

    @Autowired
    private TaskService tasks;

    @Autowired
    private CaseMessages messages;

    private BoardRoute board;

    @BeforeEach
    void anEmptyAgenda() {
        board = new BoardRoute(beans);
    }

    @Test
    void endsOnceEveryConditionIsConfirmed() {
        var number = approvedOn("proposers", "sponsors");
        driver.as("proposer").complete(number, "Activity_ProvideEvidence", LEASE);
        driver.as("sponsor").complete(number, "Activity_ConfirmDischarge", CONFIRMED);
        assertThat(conditions.outstanding(number)).hasSize(1);

        driver.as("sponsor")
                .completeTask(only(number, "Activity_ProvideEvidence").getId(), LEASE);
        assertThat(driver.as("sponsor").sees(number, "Activity_ConfirmDischarge"))
                .isFalse();
        driver.as("boardSecretary").complete(number, "Activity_ConfirmDischarge", CONFIRMED);

        assertThat(conditions.outstanding(number)).isEmpty();
        assertThat(conditions.of(number).get(0).evidenceGiven()).isEqualTo(LEASE.get("evidence"));
        assertThat(ended(number, "Event_AllDischarged")).isTrue();
    }

    @Test
    void goesBackToItsOwnerWhileSomethingIsMissing() {
        var number = approvedOn("proposers");
        driver.as("proposer").complete(number, "Activity_ProvideEvidence", LEASE);

        driver.as("sponsor")
                .complete(
                        number,
                        "Activity_ConfirmDischarge",
                        Map.of("outcome", "returned", "reasons", "The lease is not signed."));

        var again = only(number, "Activity_ProvideEvidence");
        assertThat(tasks.getVariable(again.getId(), "conditionAnswer")).isEqualTo("The lease is not signed.");
        assertThat(conditions.outstanding(number)).hasSize(1);
    }

    @Test
    void asksTheRoleThatOwnsTheCondition() {
        var number = approvedOn("transferTeam");

        assertThat(driver.as("proposer2").sees(number, "Activity_ProvideEvidence"))
                .isFalse();

        driver.as("transferOfficer").complete(number, "Activity_ProvideEvidence", LEASE);
        assertThat(driver.openTasks(number)).containsExactly("Activity_ConfirmDischarge");
    }

    @Test
    void lapsesOnItsLongStopDateAndTellsTheBoard() {
        var number = approvedOn("proposers");
        driver.as("proposer").complete(number, "Activity_ProvideEvidence", LEASE);

        driver.moveClockByWorkingDays(22);

        assertThat(conditions.of(number).get(0).state()).isEqualTo(ConditionState.LAPSED);
        assertThat(driver.openTasks(number)).isEmpty();
        assertThat(ended(number, "Event_BackToBoard")).isTrue();
        assertThat(notices.about(number, "boardChair"))
                .anyMatch(notice -> notice.subject().contains("lapsed"));
    }

    @Test
    void followsEachConditionByItself() {
        var number = board.caseDecided("Two dates", "approvedWithConditions", rows(10, "proposers", 40, "proposers"));

        driver.moveClockByWorkingDays(12);

        assertThat(conditions.of(number))
                .extracting(condition -> condition.state())
                .containsExactly(ConditionState.LAPSED, ConditionState.OUTSTANDING);
        assertThat(driver.openTasks(number)).containsExactly("Activity_ProvideEvidence");
    }

    @Test
    void doesNotLetATeamConfirmItsOwnCondition() {
        var number = approvedOn("proposers");
        proposals.join(number, "sponsor", "proposer");
        driver.as("proposer").complete(number, "Activity_ProvideEvidence", LEASE);

        assertThatThrownBy(() -> driver.as("sponsor").complete(number, "Activity_ConfirmDischarge", CONFIRMED))
                .isNotNull();

        assertThat(conditions.outstanding(number)).hasSize(1);
    }

    @Test
    void fallsAwayWhenTheProposalIsWithdrawn() {
        var number = approvedOn("proposers");

        messages.tellEveryPart(SpinOutService.PROPOSAL_WITHDRAWN, number, Map.of("endedAs", "withdrawn"));

        assertThat(driver.openTasks(number)).isEmpty();
        assertThat(ended(number, "Event_ConditionsFallAway")).isTrue();
    }

    @Test
    void givesMoreTimeAndLapsesOnTheNewDateOnly() {
        var number = approvedOn("proposers");
        askForMoreTime(number);
        driver.as("boardChair")
                .complete(
                        number,
                        "Activity_DecideExtension",
                        Map.of(
                                "outcome", "granted",
                                "newLongStop", driver.dayAfterWorkingDays(40),
                                "reasons", "The landlord is away."));
        assertThat(driver.openTasks(number)).containsExactly("Activity_ProvideEvidence");

        driver.moveClockByWorkingDays(25);
        assertThat(conditions.outstanding(number)).hasSize(1);
        driver.moveClockByWorkingDays(16);

        assertThat(conditions.of(number).get(0).state()).isEqualTo(ConditionState.LAPSED);
        assertThat(ended(number, "Event_BackToBoard")).isTrue();
    }

    @Test
    void keepsTheDateWhenNoMoreTimeIsGiven() {
        var number = approvedOn("proposers");
        askForMoreTime(number);

        driver.as("boardChair")
                .complete(
                        number,
                        "Activity_DecideExtension",
                        Map.of("outcome", "refused", "reasons", "Patients cannot wait."));

        var again = only(number, "Activity_ProvideEvidence");
        assertThat(tasks.getVariable(again.getId(), "conditionAnswer")).isEqualTo("Patients cannot wait.");
    }

    @Test
    void followsAnAssurersConditionWithAssurers() {
        var number = board.submittedCase("Assured service");
        var imposed = conditions.imposeAsAssurer(
                number,
                List.of(new NewCondition(
                        "Name a clinical lead.",
                        "proposers",
                        "A letter",
                        LocalDate.now().plusDays(60))));
        starter.startForAssurer(number, "Assured service", BoardRoute.BODY, imposed);

        driver.as("proposer").complete(number, "Activity_ProvideEvidence", LEASE);
        assertThat(driver.as("sponsor").sees(number, "Activity_ConfirmDischarge"))
                .isFalse();
        driver.as("assurer").complete(number, "Activity_ConfirmDischarge", CONFIRMED);

        assertThat(conditions.outstanding(number)).isEmpty();
    }

    private void askForMoreTime(String number) {
        driver.as("proposer")
                .complete(
                        number,
                        "Activity_ProvideEvidence",
                        Map.of(
                                "outcome", "moreTime",
                                "askedUntil", driver.dayAfterWorkingDays(60),
                                "reasons", "The landlord is away."));
    }

    private String approvedOn(String... owners) {
        return board.caseDecided(
                "Conditional service",
                "approvedWithConditions",
                owners.length == 1 ? rows(20, owners[0]) : rows(20, owners[0], 20, owners[1]));
    }

    private Map<String, Object> rows(Object... daysAndOwners) {
        var fields = new HashMap<String, Object>();
        // The meeting is a week away, and its decisions count from there.
        for (var i = 0; i < daysAndOwners.length; i += 2) {
            var row = "condition" + (i / 2 + 1);
            fields.put(row + "Text", "Condition number " + row);
            fields.put(row + "Owner", daysAndOwners[i + 1]);
            fields.put(row + "Evidence", "A paper");
            fields.put(row + "LongStop", driver.dayAfterWorkingDays(5 + (Integer) daysAndOwners[i]));
        }
        return fields;
    }

    private Task only(String number, String activity) {
        return tasks.createTaskQuery()
                .processInstanceBusinessKey(number)
                .taskDefinitionKey(activity)
                .singleResult();
    }

    private boolean ended(String number, String event) {
        var process = history.createHistoricProcessInstanceQuery()
                .processDefinitionKey(DischargeConditions.PROCESS)
                .processInstanceBusinessKey(number)
                .finished()
                .singleResult();
        return process != null
                && history.createHistoricActivityInstanceQuery()
                                .processInstanceId(process.getId())
                                .activityId(event)
                                .count()
                        == 1;
    }
}
