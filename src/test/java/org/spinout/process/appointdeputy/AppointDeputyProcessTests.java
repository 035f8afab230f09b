package org.spinout.process.appointdeputy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.spinout.SpinoutTest;
import org.spinout.organisation.Deputies;
import org.spinout.organisation.Deputy;
import org.spinout.organisation.Directory;
import org.spinout.organisation.WorkingDays;
import org.spinout.process.StageForms;
import org.spinout.process.people.NewPeople;
import org.spinout.process.samples.CaseDriver;
import org.spinout.proposal.Answers;
import org.spinout.proposal.Proposals;
import org.spinout.record.DecisionRecord;
import org.spinout.shared.Refusal;
import org.springframework.beans.factory.annotation.Autowired;

@SpinoutTest
class AppointDeputyProcessTests {

    private static final String REVIEW = "Activity_ReviewExpressionOfInterest";
    private static final String DECIDE = "Activity_DecideExpressionOfInterest";
    private static final String COMMENT = "Activity_CommentAsLineManager";

    @Autowired
    private CaseDriver driver;

    @Autowired
    private WorkingDays days;

    @Autowired
    private Answers answers;

    @Autowired
    private Deputies deputies;

    @Autowired
    private Directory directory;

    @Autowired
    private DecisionRecord record;

    @Autowired
    private Proposals proposals;

    @Autowired
    private IdentityService identity;

    @Autowired
    private TaskService tasks;

    @Autowired
    private RuntimeService runtime;

    /** All tests share one application, so nobody stands in for anybody once a test is over. */
    @AfterEach
    void everybodyIsBack() {
        ClockUtil.reset();
        deputies.of("b1001").stream()
                .filter(deputy -> deputy.revokedBy() == null && !deputy.until().isBefore(days.today()))
                .forEach(deputy -> driver.as("admin")
                        .start("revoke-deputy", Map.of("deputyNumber", deputy.number(), "reasons", "Back.")));
    }

    @Test
    void letsTheDeputyDecideFromTheFirstDayToTheLast() {
        var first = days.today().plusDays(3);
        var deputyship = appoint("sponsor", "boardMember5", "sponsors", first, first.plusDays(9));
        var number = reviewable("Deputy sponsor");
        assertThat(driver.as("boardMember5").sees(number, REVIEW)).isFalse();

        driver.moveClockTo(at(first));
        driver.as("boardMember5").complete(number, REVIEW, Map.of("outcome", "supported"));

        var entry = record.latest(number, "Sponsor review of the expression of interest")
                .orElseThrow();
        assertThat(entry.decision().user()).isEqualTo("boardMember5");
        assertThat(entry.decision().role()).isEqualTo("sponsors, deputy of sponsor");
        assertThat(record.verify(number).isIntact()).isTrue();

        driver.moveClockTo(at(first.plusDays(10)));
        assertThat(directory.holds("boardMember5", "sponsors", "b1001")).isFalse();
        assertThat(groupsOf("boardMember5")).containsExactly("boardMembers");
        assertThat(deputyship).startsWith("DP-");
        assertThat(answers.latest(deputyship, "appoint-deputy").text("reasons")).isEqualTo("Annual leave.");
    }

    @Test
    void givesTheAbsentPersonsOpenTasksBackToTheRole() {
        var number = reviewable("In hand");
        var task = driver.as("sponsor").theTask(number, REVIEW).getId();
        driver.as("sponsor").signedIn(() -> {
            tasks.claim(task, "sponsor");
            return task;
        });

        appointFromToday("sponsor", "boardMember5", "sponsors");

        driver.as("boardMember5").completeTask(task, Map.of("outcome", "supported"));
        assertThat(driver.openTasks(number)).containsExactly(DECIDE);
    }

    @Test
    void asksTheDatesAgainThoughATimerIsLate() {
        appointFromToday("sponsor", "boardMember5", "sponsors");
        var number = reviewable("Late timer");
        var task = driver.as("boardMember5").theTask(number, REVIEW).getId();

        ClockUtil.offset(at(days.today().plusDays(8)).toEpochMilli() - System.currentTimeMillis());

        assertThat(groupsOf("boardMember5")).contains("sponsors");
        assertThatThrownBy(() -> driver.as("boardMember5").completeTask(task, Map.of("outcome", "supported")))
                .isInstanceOf(Refusal.NotEntitled.class)
                .hasMessageContaining("your time as a deputy is over");
    }

    @Test
    void neverLetsADeputyDecideOnTheirOwnTeamsCase() {
        appointFromToday("sponsor", "proposer2", "sponsors");
        var number = driver.as("proposer2").start("spin-out-service", StageForms.start("Both sides", 6, "500000"));
        driver.as("proposer2").complete(number, "Activity_CompleteExpressionOfInterest", StageForms.expression(driver));
        driver.as("lineManager").complete(number, COMMENT, StageForms.comment());

        assertThatThrownBy(() -> driver.as("proposer2").complete(number, REVIEW, Map.of("outcome", "supported")))
                .isInstanceOf(Refusal.NotEntitled.class)
                .hasMessageContaining("of the team");
    }

    @Test
    void neverLetsTheLineManagerOfACaseDecideOnItAsADeputy() {
        appointFromToday("sponsor", "lineManager", "sponsors");
        var number = reviewable("Line manager's other hat");

        assertThatThrownBy(() -> driver.as("lineManager").complete(number, REVIEW, Map.of("outcome", "supported")))
                .isInstanceOf(Refusal.NotEntitled.class)
                .hasMessageContaining("you are the line manager of this team");
        assertThat(driver.openTasks(number)).containsExactly(REVIEW);
    }

    @Test
    void neverLetsWhoReviewedDecideAsADeputy() {
        var number = reviewable("Two gates");
        driver.as("sponsor").complete(number, REVIEW, Map.of("outcome", "supported"));
        appointFromToday("boardChair", "sponsor", "boardChairs");

        assertThatThrownBy(() -> driver.as("sponsor")
                        .complete(number, DECIDE, StageForms.outcome("accepted", "It may write its case.")))
                .isInstanceOf(Refusal.NotEntitled.class)
                .hasMessageContaining("in another role");
    }

    @Test
    void closesToTheDeputyWhatIsClosedToTheAbsent() {
        appointFromToday("sponsor", "boardMember5", "sponsors");
        var number = reviewable("Sponsor on the team");
        proposals.join(number, "sponsor", "proposer");

        assertThatThrownBy(() -> driver.as("boardMember5").complete(number, REVIEW, Map.of("outcome", "supported")))
                .isInstanceOf(Refusal.NotEntitled.class)
                .hasMessageContaining("whom you stand in for is of its team");
    }

    @Test
    void offersTheLineManagersTaskToTheDeputyToo() {
        var before = submitted("Named before");
        appointFromToday("lineManager", "boardMember5", "lineManagers");
        var after = submitted("Named after");

        driver.as("boardMember5").complete(before, COMMENT, StageForms.comment());
        driver.as("lineManager").complete(after, COMMENT, StageForms.comment());

        assertThat(driver.openTasks(before)).containsExactly(REVIEW);
        assertThat(driver.openTasks(after)).containsExactly(REVIEW);
        var task = driver.as("sponsor").theTask(before, REVIEW).getId();
        assertThat(tasks.getVariable(task, "lineManagerSaid").toString()).contains("deputy of Gareth Pugh");
    }

    @Test
    void returnsTheLineManagersTaskWhenTheTimeIsOver() {
        appointFromToday("lineManager", "boardMember5", "lineManagers");
        var number = submitted("Named and returned");
        var task = driver.as("boardMember5").theTask(number, COMMENT).getId();
        driver.as("boardMember5").signedIn(() -> {
            tasks.claim(task, "boardMember5");
            return task;
        });

        driver.moveClockTo(at(days.today().plusDays(8)));

        assertThat(driver.as("boardMember5").sees(number, COMMENT)).isFalse();
        assertThat(driver.as("lineManager").theTask(number, COMMENT).getAssignee())
                .isEqualTo("lineManager");
    }

    @Test
    void refusesWhatIsNoDeputyship() {
        refuses(fields("sponsor", "sponsor", "sponsors"), "stands in for themselves");
        refuses(fields("nobodyAtAll", "boardMember5", "sponsors"), "Nobody signs in as");
        refuses(fields("sponsor", "nobodyAtAll", "sponsors"), "Nobody signs in as");
        refuses(fields("sponsor", "otherBoardChair", "sponsors"), "is not registered with Thameside");
        refuses(fields("boardMember1", "boardMember5", "sponsors"), "does not hold the role");
        refuses(fields("boardMember1", "boardMember5", "boardMembers"), "role");
        var reversed = new HashMap<>(fields("sponsor", "boardMember5", "sponsors"));
        reversed.put("lastDay", CaseDriver.inWords(days.today().minusDays(1)));
        refuses(reversed, "before the first");
        var elsewhere = new HashMap<>(fields("sponsor", "boardMember5", "sponsors"));
        elsewhere.put("organisation", "b9999");
        refuses(elsewhere, "No organisation has the code");
    }

    @Test
    void refusesADeputyOfADeputy() {
        appointFromToday("sponsor", "boardMember5", "sponsors");

        refuses(fields("boardMember5", "boardMember6", "sponsors"), "does not hold the role");
    }

    /** One form, where a national role once needed one for each body. */
    @Test
    void appointsForEveryBodyOfANationalRoleInOneGo() {
        var deputy = people().somebody();
        Stream.of("b1001", "b1002", "b1003").forEach(body -> people().register(deputy, "lineManagers", body));

        appointEverywhere("supportOfficer", deputy, "supportProgramme");

        for (var body : List.of("b1001", "b1002", "b1003")) {
            assertThat(directory.standingInFor(deputy, "supportProgramme", body))
                    .containsExactly("supportOfficer");
        }
        var made = deputies.inRole("supportProgramme").stream()
                .filter(one -> one.deputy().equals(deputy))
                .toList();
        assertThat(made)
                .extracting(Deputy::bodyId)
                .containsExactlyInAnyOrder("b1001", "b1002", "b1003")
                .doesNotHaveDuplicates();
        assertThat(made).extracting(Deputy::by).containsOnly("admin");
        assertThat(made)
                .extracting(one -> tenantOf(one.number()))
                .isEqualTo(made.stream().map(Deputy::bodyId).toList());

        revokeEverywhere(made.get(1));

        for (var body : List.of("b1001", "b1002", "b1003")) {
            assertThat(directory.holds(deputy, "supportProgramme", body)).isFalse();
        }
        assertThat(people().groupsOf(deputy)).doesNotContain("supportProgramme");
    }

    @Test
    void appointsNowhereWhereOneBodyDoesNotKnowTheDeputy() {
        var deputy = people().somebody("lineManagers", "b1001");
        people().register(deputy, "lineManagers", "b1002");

        assertThatThrownBy(() -> appointEverywhere("supportOfficer", deputy, "supportProgramme"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("is not registered with Northmoor Council");

        assertThat(deputies.appointmentsOf(deputy, "supportProgramme")).isEmpty();
    }

    @Test
    void revokesNothingElsewhereUnlessAsked() {
        var deputy = people().somebody("lineManagers", "b1001");
        people().register(deputy, "lineManagers", "b1002");
        people().register(deputy, "lineManagers", "b1003");
        appointEverywhere("supportOfficer", deputy, "supportProgramme");
        var first = deputies.appointmentsOf(deputy, "supportProgramme").get(0);

        driver.as("admin").start("revoke-deputy", Map.of("deputyNumber", first.number(), "reasons", "Back at work."));

        assertThat(deputies.appointmentsOf(deputy, "supportProgramme"))
                .filteredOn(deputies::isOpen)
                .hasSize(2);
        var left = deputies.appointmentsOf(deputy, "supportProgramme").get(1);
        revokeEverywhere(left);
        assertThat(deputies.appointmentsOf(deputy, "supportProgramme")).noneMatch(deputies::isOpen);
    }

    private void appointEverywhere(String absent, String deputy, String role) {
        var fields = new HashMap<String, Object>(fields(absent, deputy, role));
        fields.put("firstDay", CaseDriver.inWords(days.today()));
        fields.put("lastDay", CaseDriver.inWords(days.today().plusDays(7)));
        fields.put("everywhere", true);
        driver.as("admin").start(AppointingDeputies.PROCESS, fields);
        driver.runDueJobs();
    }

    private NewPeople people() {
        return new NewPeople(identity, driver);
    }

    private void revokeEverywhere(Deputy one) {
        driver.as("admin")
                .start(
                        "revoke-deputy",
                        Map.of("deputyNumber", one.number(), "everywhere", true, "reasons", "Back at work."));
    }

    private String tenantOf(String number) {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(number)
                .singleResult()
                .getTenantId();
    }

    @Test
    void isForAdministratorsAlone() {
        for (var user : new String[] {"sponsor", "boardSecretary", "processOwner", "proposer"}) {
            assertThatThrownBy(() ->
                            driver.as(user).start(AppointingDeputies.PROCESS, fields("sponsor", user, "sponsors")))
                    .isInstanceOf(AuthorizationException.class);
        }
    }

    private void refuses(Map<String, String> fields, String words) {
        assertThatThrownBy(() -> driver.as("admin").start(AppointingDeputies.PROCESS, fields))
                .hasMessageContaining(words);
    }

    private void appointFromToday(String absent, String deputy, String role) {
        appoint(absent, deputy, role, days.today(), days.today().plusDays(7));
        driver.runDueJobs();
    }

    private String appoint(String absent, String deputy, String role, LocalDate first, LocalDate last) {
        var fields = new HashMap<>(fields(absent, deputy, role));
        fields.put("firstDay", CaseDriver.inWords(first));
        fields.put("lastDay", CaseDriver.inWords(last));
        return driver.as("admin").start(AppointingDeputies.PROCESS, fields);
    }

    private Map<String, String> fields(String absent, String deputy, String role) {
        return Map.of(
                "absent",
                absent,
                "deputy",
                deputy,
                "organisation",
                "b1001",
                "role",
                role,
                "firstDay",
                CaseDriver.inWords(days.today()),
                "lastDay",
                CaseDriver.inWords(days.today().plusDays(7)),
                "reasons",
                "Annual leave.");
    }

    private String submitted(String service) {
        var number = driver.as("proposer").start("spin-out-service", StageForms.start(service, 6, "500000"));
        driver.as("proposer").complete(number, "Activity_CompleteExpressionOfInterest", StageForms.expression(driver));
        return number;
    }

    private String reviewable(String service) {
        var number = submitted(service);
        driver.as("lineManager").complete(number, COMMENT, StageForms.comment());
        return number;
    }

    private java.util.List<String> groupsOf(String user) {
        return identity.createGroupQuery().groupMember(user).list().stream()
                .map(org.camunda.bpm.engine.identity.Group::getId)
                .toList();
    }

    private static java.time.Instant at(LocalDate day) {
        return day.atTime(LocalTime.NOON).atZone(WorkingDays.LONDON).toInstant();
    }
}
