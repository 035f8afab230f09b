package org.spinout.process.holdboardmeeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spinout.SpinoutTest;
import org.spinout.board.InterestRegister;
import org.spinout.board.Minutes;
import org.spinout.process.BoardRoute;
import org.spinout.process.formcontract.Rest;
import org.spinout.process.samples.CaseDriver;
import org.spinout.webapps.Caller;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Two members of a board who are its secretaries and oversee it too read by every door what it has before it: first the one
 * who may, and then the one who stands aside.
 */
@SpinoutTest
class BarredReadingRestTests {

    private static final String FREE = "boardMember4";
    private static final String ASIDE = "boardMember3";
    private static final String SUMMARY = "Six nurses";
    private static final String REASONS = "Their prices are lower.";

    @LocalServerPort
    private int port;

    @Autowired
    private BeanFactory beans;

    @Autowired
    private CaseDriver driver;

    @Autowired
    private TaskService tasks;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private HistoryService history;

    @Autowired
    private IdentityService identity;

    @Autowired
    private InterestRegister register;

    @Autowired
    private Minutes minutes;

    private BoardRoute board;
    private String number = "";
    private String meeting = "";
    private final Map<String, String> named = new HashMap<>();

    @BeforeEach
    void anItemHeardInPrivate() {
        board = new BoardRoute(beans);
        number = board.caseBeforeBoard("Eye clinics");
        driver.as("boardSecretary")
                .complete(
                        number,
                        "Activity_PrepareBoardPaper",
                        Map.of(
                                "paperTitle", "Eye clinics",
                                "paperSummary", "Six nurses wish to run their own service.",
                                "recommendation", "To approve.",
                                "itemPart", "private",
                                "privateReasons", "Prices."));
        register.declare(BoardRoute.BODY, "boardChair", "My wife leads it.", List.of(number));
        meeting = board.callMeeting();
        board.declareInterest(meeting, ASIDE, board.itemOf(number));
        board.sendPapers(meeting);
        board.reachMeetingDay();
        board.attend(meeting, BoardRoute.BOARD);
        for (var person : List.of(FREE, ASIDE)) {
            identity.createMembership(person, "boardSecretaries");
            identity.createMembership(person, "auditors");
        }
        name();
    }

    private void name() {
        var task = driver.as("boardSecretary").theTask(meeting, "Activity_RecordDecision");
        var instance = task.getProcessInstanceId();
        var summary = runtime.createVariableInstanceQuery()
                .processInstanceIdIn(instance)
                .variableName("paperSummary")
                .singleResult();
        var kept = history.createHistoricVariableInstanceQuery()
                .processInstanceId(instance)
                .variableName("paperSummary")
                .singleResult();
        var detail = history.createHistoricDetailQuery()
                .variableInstanceId(kept.getId())
                .list()
                .get(0);
        named.putAll(Map.of(
                "{task}", task.getId(),
                "{case}", number,
                "{instance}", instance,
                "{execution}", summary.getExecutionId(),
                "{variable}", summary.getId(),
                "{kept}", kept.getId(),
                "{detail}", detail.getId(),
                "{meeting}", meeting,
                "{filter}", filter()));
    }

    /** A filter of somebody's own that finds a task by what it holds. */
    private String filter() {
        var filters = beans.getBean(FilterService.class);
        var filter = filters.newTaskFilter("By case " + number)
                .setQuery(tasks.createTaskQuery().taskVariableValueEquals("caseNumber", number));
        var id = filters.saveFilter(filter).getId();
        var authorizations = beans.getBean(AuthorizationService.class);
        var right = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
        right.setGroupId("boardSecretaries");
        right.setResource(Resources.FILTER);
        right.setResourceId(id);
        right.addPermission(Permissions.READ);
        authorizations.saveAuthorization(right);
        return id;
    }

    @AfterEach
    void nobodyStandsAside() {
        register.declare(BoardRoute.BODY, "boardChair", "Nothing to declare", List.of());
        for (var person : List.of(FREE, ASIDE)) {
            identity.deleteMembership(person, "boardSecretaries");
            identity.deleteMembership(person, "auditors");
        }
        beans.getBean(FilterService.class).deleteFilter(named.get("{filter}"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            /task/{task}/form                                                | camunda    | 403
            /task/{task}/deployed-form                                       | components | 403
            /task/{task}/rendered-form                                       | condition1LongStop | 403
            /task/{task}/form-variables                                      | Six nurses | 403
            /task/{task}/form-variables?variableNames=paperSummary           | Six nurses | 403
            /task/{task}/variables                                           | Six nurses | 403
            /task/{task}/variables/paperSummary                              | Six nurses | 403
            /task/{task}/localVariables                                      | {case}     | 403
            /task/{task}/localVariables/caseNumber                           | {case}     | 403
            /task/{task}/comment                                             | []         | 403
            /task/{task}/attachment                                          | []         | 403
            /task?taskVariables=caseNumber_eq_{case}                         | {task}     | 200
            /task/count?taskVariables=caseNumber_eq_{case}                   | `"count":1` | 200
            /process-instance?variables=meetingNumber_eq_{meeting}           | {instance} | 200
            /process-instance/count?variables=meetingNumber_eq_{meeting}     | `"count":1` | 200
            /execution?processVariables=meetingNumber_eq_{meeting}           | {instance} | 200
            /history/process-instance?variables=meetingNumber_eq_{meeting}   | {instance} | 200
            /history/task?processVariables=meetingNumber_eq_{meeting}        | {instance} | 200
            /filter/{filter}/list                                            | {task}     | 200
            /filter/{filter}/singleResult                                    | {task}     | 204
            /filter/{filter}/count                                           | `"count":1` | 200
            /process-instance/{instance}/variables                           | venue      | 403
            /process-instance/{instance}/variables/venue                     | Board room | 403
            /execution/{execution}/localVariables                            | Six nurses | 403
            /execution/{execution}/localVariables/paperSummary               | Six nurses | 403
            /variable-instance?processInstanceIdIn={instance}                | Six nurses | 200
            /variable-instance/count?processInstanceIdIn={instance}&variableName=paperSummary | `"count":1` | 200
            /variable-instance/{variable}                                    | Six nurses | 404
            /history/variable-instance?processInstanceId={instance}          | Six nurses | 200
            /history/variable-instance/count?processInstanceId={instance}&variableName=paperSummary | `"count":1` | 200
            /history/variable-instance/{kept}                                | Six nurses | 404
            /history/detail?processInstanceId={instance}                     | Six nurses | 200
            /history/detail/{detail}                                         | Six nurses | 404
            """)
    void isClosedToWhoeverStandsAside(String path, String content, int status) {
        var open = new Rest(port, FREE).get(filled(path));
        assertThat(open.status()).as(open.body()).isEqualTo(200);
        assertThat(open.body()).contains(filled(content));

        var closed = new Rest(port, ASIDE).get(filled(path));
        assertThat(closed.status()).as(closed.body()).isEqualTo(status);
        assertThat(closed.body()).doesNotContain(SUMMARY).doesNotContain(filled(content));
        if (status == 403) {
            assertThat(closed.isRefusal(403).message()).contains("You stand aside from this case", "not shown to you");
        }
    }

    @Test
    void isClosedInTheVersionsOfTheCaseToo() {
        assertThat(signedOn(FREE).get("/cases/" + number + "/versions").statusCode())
                .isEqualTo(200);
        assertThat(signedOn(ASIDE).get("/cases/" + number + "/versions").statusCode())
                .isEqualTo(404);
    }

    private Caller signedOn(String user) {
        var caller = new Caller(port);
        caller.signOn(user, user);
        return caller;
    }

    @Test
    void leavesTheMeetingAndItsOtherStepsToASecretaryWhoStandsAside() {
        decide();
        var task = driver.as("boardSecretary").theTask(meeting, "Activity_CorrectMinute");

        var minute = new Rest(port, ASIDE).get("/task/" + task.getId() + "/form-variables");

        assertThat(minute.status()).isEqualTo(200);
        assertThat(minute.body()).contains("Present: ", MinuteReading.WITHHELD).doesNotContain(REASONS);
        assertThat(new Rest(port, FREE)
                        .get("/task/" + task.getId() + "/form-variables")
                        .body())
                .contains("Present: ", REASONS)
                .doesNotContain(MinuteReading.WITHHELD);
    }

    @Test
    void keepsThePartOfAMinuteThatItsCorrectorWasNotShown() {
        decide();
        var parts = MinuteParts.parts(minutes.of(meeting).orElseThrow().text());
        var corrections = new HashMap<String, Object>();
        for (var part = 1; part <= parts.size(); part++) {
            corrections.put(MinuteParts.field(part), parts.get(part - 1).contains(REASONS) ? "" : "Corrected " + part);
        }

        driver.as(ASIDE).complete(meeting, "Activity_CorrectMinute", corrections);

        assertThat(minutes.of(meeting).orElseThrow().text()).contains(REASONS, "Corrected 1");
    }

    @Test
    void showsAChairWhoStandsAsideTheRestOfTheMinuteToSign() {
        decide();
        board.correctMinute(meeting, Map.of());
        beans.getBean(ManagementService.class)
                .createJobQuery()
                .processInstanceId(board.processOf(meeting))
                .activityId("Event_NoNextMeeting")
                .list()
                .forEach(job -> beans.getBean(ManagementService.class).executeJob(job.getId()));
        var task = driver.as("boardChair").theTask(meeting, "Activity_SignMinutes");

        for (var path : List.of("/form-variables", "/variables", "/variables/minutes")) {
            assertThat(new Rest(port, "boardChair")
                            .get("/task/" + task.getId() + path)
                            .body())
                    .contains("Present: ", MinuteReading.WITHHELD)
                    .doesNotContain(REASONS);
        }
        driver.as("boardChair").complete(meeting, "Activity_SignMinutes", Map.of("signed", true));

        assertThat(minutes.of(meeting).orElseThrow().text()).contains(REASONS);
    }

    private void decide() {
        board.decide(meeting, "approved", Map.of("reasons", REASONS, "presidingMember", FREE));
    }

    private String filled(String text) {
        var filled = text;
        for (var entry : named.entrySet()) {
            filled = filled.replace(entry.getKey(), entry.getValue());
        }
        return filled;
    }
}
