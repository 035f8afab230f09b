package org.spinout.process.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.task.IdentityLink;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spinout.SpinoutTest;
import org.spinout.correspondence.Notice;
import org.spinout.correspondence.Notices;
import org.spinout.organisation.WorkingDays;
import org.spinout.process.RouteToStage;
import org.spinout.process.StageForms;
import org.spinout.process.samples.CaseDriver;
import org.spinout.proposal.Proposals;
import org.spinout.shared.Refusal;
import org.springframework.beans.factory.annotation.Autowired;

/** Representatives of staff and patients are asked by name, whoever of them there is while the request is open. */
@SpinoutTest
class AskedByNameProcessTests {

    private static final String PATIENTS = "patientRepresentatives";
    private static final String RESPOND = "Activity_RespondForPatients";
    private static final String RESPOND_FOR_STAFF = "Activity_RespondForStaff";

    @Autowired
    private CaseDriver driver;

    @Autowired
    private TaskService tasks;

    @Autowired
    private IdentityService identity;

    @Autowired
    private Notices notices;

    @Autowired
    private Proposals proposals;

    @Autowired
    private RolesAtBody roles;

    @Autowired
    private WorkingDays days;

    private NewPeople people;

    @BeforeEach
    void newPeople() {
        people = new NewPeople(identity, driver);
    }

    @Test
    void asksThoseWhomTheBodyHasRegistered() {
        var number = underConsultation();

        assertThat(asked(number, RESPOND)).contains("patientRepresentative");
        assertThat(asked(number, RESPOND_FOR_STAFF)).contains("staffRepresentative");
        assertThat(groupsAsked(number, RESPOND)).isEmpty();
        assertThat(groupsAsked(number, RESPOND_FOR_STAFF)).isEmpty();
        assertThat(toldBy("patientRepresentative", number)).contains("A task waits for you: Respond for patients");
        assertThat(toldAdministrators(number)).isEmpty();
    }

    @Test
    void asksWhoeverComesAndNoLongerWhoeverGoes() {
        var number = underConsultation();
        var late = people.somebody(PATIENTS, "b1001");
        assertThat(asked(number, RESPOND)).contains("patientRepresentative", late);
        assertThat(toldBy(late, number)).containsExactly("A task waits for you: Respond for patients");
        claim(late, number);

        end(late, PATIENTS);

        assertThat(asked(number, RESPOND)).contains("patientRepresentative").doesNotContain(late);
        assertThat(driver.as(late).sees(number, RESPOND)).isFalse();
        driver.as("patientRepresentative").complete(number, RESPOND, StageForms.patientResponse(false));
    }

    @Test
    void asksADeputyForTheirDaysOnly() {
        var absent = people.somebody(PATIENTS, "b1001");
        var deputy = people.somebody("lineManagers", "b1001");
        var number = underConsultation();
        claim(absent, number);
        appoint(absent, deputy);
        assertThat(asked(number, RESPOND)).contains(absent, deputy);
        claim(deputy, number);

        driver.moveClockByWorkingDays(5);

        assertThat(asked(number, RESPOND)).contains(absent).doesNotContain(deputy);
        driver.as(absent).complete(number, RESPOND, StageForms.patientResponse(false));
    }

    /** The name may still stand on the list when the days are over: the engine is no faster than its jobs. */
    @Test
    void hearsNobodyWhoseDaysAreOver() {
        var absent = people.somebody(PATIENTS, "b1001");
        var deputy = people.somebody("lineManagers", "b1001");
        var number = underConsultation();
        appoint(absent, deputy);
        driver.moveClockByWorkingDays(5);
        var task = driver.as(absent).theTask(number, RESPOND).getId();
        tasks.addCandidateUser(task, deputy);

        assertThatThrownBy(() -> driver.as(deputy).completeTask(task, StageForms.patientResponse(false)))
                .isInstanceOf(Refusal.NotEntitled.class)
                .hasMessageContaining("your time as a deputy is over");
    }

    @Test
    void asksNobodyAboutAPlanOfTheirOwn() {
        var both = people.somebody(PATIENTS, "b1001");
        var number = underConsultation();
        var task = driver.as(both).theTask(number, RESPOND).getId();
        proposals.join(number, both, "proposer");

        assertThatThrownBy(() -> driver.as(both).completeTask(task, StageForms.patientResponse(false)))
                .isInstanceOf(Refusal.NotEntitled.class)
                .hasMessageContaining("You are of the team");
    }

    @Test
    void asksTheRoleWhereNobodyIsRegisteredAndTellsTheAdministrators() {
        identity.createUserQuery().memberOfGroup(PATIENTS).memberOfTenant("b1001").list().stream()
                .map(User::getId)
                .filter(user -> roles.holdsInOwnRight(user, PATIENTS, "b1001"))
                .forEach(user -> end(user, PATIENTS));
        try {
            var number = underConsultation();

            assertThat(asked(number, RESPOND)).isEmpty();
            assertThat(groupsAsked(number, RESPOND)).containsExactly(PATIENTS);
            assertThat(toldAdministrators(number))
                    .containsExactly("Nobody can be asked: Patient representatives of Thameside Primary Care Trust");
            var found = people.somebody(PATIENTS, "b1001");
            driver.as(found).complete(number, RESPOND, StageForms.patientResponse(false));
            assertThat(driver.openTasks(number)).doesNotContain(RESPOND);
        } finally {
            people.register("patientRepresentative", PATIENTS, "b1001");
        }
    }

    /** Where the last one goes, the request does not go with them. */
    @Test
    void asksTheRoleWhereTheLastOneGoes() {
        var number = underConsultation();
        asked(number, RESPOND).forEach(one -> end(one, PATIENTS));
        try {
            assertThat(asked(number, RESPOND)).isEmpty();
            assertThat(groupsAsked(number, RESPOND)).containsExactly(PATIENTS);
            assertThat(toldAdministrators(number)).hasSize(1);
        } finally {
            people.register("patientRepresentative", PATIENTS, "b1001");
        }
    }

    private String underConsultation() {
        return new RouteToStage(driver).acceptedCase(70, "5000000", Map.of());
    }

    private void appoint(String absent, String deputy) {
        driver.as("admin")
                .start(
                        "appoint-deputy",
                        Map.of(
                                "absent",
                                absent,
                                "deputy",
                                deputy,
                                "organisation",
                                "b1001",
                                "role",
                                PATIENTS,
                                "firstDay",
                                CaseDriver.inWords(days.today()),
                                "lastDay",
                                driver.dayAfterWorkingDays(3),
                                "reasons",
                                "Annual leave."));
        driver.runDueJobs();
    }

    private void claim(String user, String number) {
        var task = driver.as(user).theTask(number, RESPOND).getId();
        driver.as(user).signedIn(() -> {
            tasks.claim(task, user);
            return task;
        });
    }

    private void end(String user, String role) {
        driver.as("admin")
                .start("end-role", Map.of("userId", user, "organisation", "b1001", "role", role, "endsWhen", "now"));
    }

    private List<String> asked(String number, String activity) {
        return offered(number, activity, IdentityLink::getUserId);
    }

    private List<String> groupsAsked(String number, String activity) {
        return offered(number, activity, IdentityLink::getGroupId);
    }

    private List<String> offered(String number, String activity, Function<IdentityLink, String> to) {
        var task = tasks.createTaskQuery()
                .processInstanceBusinessKey(number)
                .taskDefinitionKey(activity)
                .singleResult();
        return tasks.getIdentityLinksForTask(task.getId()).stream()
                .filter(link -> link.getType().equals("candidate"))
                .map(to)
                .filter(Objects::nonNull)
                .toList();
    }

    private List<String> toldBy(String user, String number) {
        return subjects(notices.of(user, Set.of(), Set.of()), number);
    }

    private List<String> toldAdministrators(String number) {
        return subjects(notices.of("nobody", Set.of("camunda-admin"), Set.of("b1001")), number);
    }

    private static List<String> subjects(List<Notice> told, String number) {
        return told.stream()
                .filter(notice -> notice.caseNumber().equals(number))
                .map(Notice::subject)
                .toList();
    }
}
