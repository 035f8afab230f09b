package org.spinout.process.formcontract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.spinout.SpinoutTest;
import org.spinout.proposal.Answers;
import org.springframework.beans.factory.annotation.Autowired;

@SpinoutTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TaskSubmissionRestTests {

    private static final List<String> WAYS = List.of("submit-form", "complete", "resolve");
    private static final Map<String, Object> GOOD = Map.of("variables", Rest.variables(ContractFixture.goodAnswers()));
    private static final Map<String, Object> BAD = Map.of("variables", Rest.variables(Map.of("staffCount", 0)));

    @RegisterExtension
    final ContractFixture fixture = new ContractFixture();

    @Autowired
    private Answers answers;

    @Test
    void doesNotTellAForeignTaskFromNone() {
        var task = fixture.openTask();
        var stranger = fixture.as("otherProposer");

        for (var way : WAYS) {
            var foreign =
                    stranger.post("/task/" + task.getId() + "/" + way, BAD).isRefusal(404);
            var none = stranger.post("/task/no-such-task/" + way, BAD).isRefusal(404);
            assertThat(foreign.body()).isEqualTo(none.body());
        }
        assertThat(fixture.isOpen(task)).isTrue();
    }

    @Test
    void doesNotShowTheRulesOfAColleaguesTask() {
        var task = fixture.openTask();

        for (var way : WAYS) {
            var answer = fixture.as("proposer2").post("/task/" + task.getId() + "/" + way, BAD);
            assertThat(answer.status()).isEqualTo(403);
            assertThat(answer.body()).doesNotContain("staff");
        }
        assertThat(fixture.isOpen(task)).isTrue();
    }

    @Test
    void letsTheHolderPutATaskBack() {
        var task = fixture.openTask();
        fixture.engine().getTaskService().addCandidateUser(task.getId(), "proposer2");
        var way = "/task/" + task.getId();
        fixture.as("proposer")
                .post(way + "/claim", Map.of("userId", "proposer"))
                .isDone();
        var colleague = fixture.as("proposer2");

        colleague.post(way + "/unclaim", Map.of()).isRefusal(403);
        fixture.as("proposer").post(way + "/unclaim", Map.of()).isDone();
        colleague.post(way + "/claim", Map.of("userId", "proposer2")).isDone();
    }

    @Test
    void saysThatSomebodyWasFirst() {
        var task = fixture.openTask();
        submit(task, GOOD).isDone();

        assertThat(submit(task, GOOD).isRefusal(409).message()).contains("completed already");
        fixture.as("proposer2")
                .post("/task/" + task.getId() + "/submit-form", GOOD)
                .isRefusal(404);
    }

    @Test
    void saysThatTheCaseHasMovedOn() {
        var task = fixture.openTask();
        fixture.engine().getRuntimeService().deleteProcessInstance(task.getProcessInstanceId(), "withdrawn");

        assertThat(submit(task, GOOD).isRefusal(409).message()).contains("moved on");
    }

    @Test
    void saysThatACaseIsOnHold() {
        var task = fixture.openTask();
        fixture.engine().getRuntimeService().suspendProcessInstanceById(task.getProcessInstanceId());

        submit(task, GOOD).isRefusal(409);
        fixture.as("proposer")
                .post("/task/" + task.getId() + "/claim", Map.of("userId", "proposer"))
                .isRefusal(409);
    }

    @Test
    void letsExactlyOneOfManyFinish() {
        var task = fixture.openTask();

        var statuses = IntStream.range(0, 6)
                .parallel()
                .mapToObj(once -> submit(task, GOOD).status())
                .toList();

        assertThat(statuses).containsOnly(204, 409).containsOnlyOnce(204);
    }

    @Test
    void takesBackWhatWasPassedOnAsAWholeForm() {
        var task = fixture.openTask();
        fixture.engine().getTaskService().setOwner(task.getId(), "proposer");
        fixture.engine().getTaskService().delegateTask(task.getId(), "proposer2");
        var colleague = fixture.as("proposer2");

        colleague.post("/task/" + task.getId() + "/complete", GOOD).isRefusal(409);
        colleague.post("/task/" + task.getId() + "/resolve", Map.of()).isRefusalOf("serviceName", "required");
        colleague.post("/task/" + task.getId() + "/resolve", GOOD).isDone();

        assertThat(fixture.isOpen(task)).isTrue();
        assertThat(fixture.variables(task)).containsEntry("serviceName", "Ripplez");
    }

    @Test
    void refusesToHandBackWhatNobodyPassedOn() {
        var task = fixture.openTask();
        var before = fixture.variables(task);

        fixture.as("proposer").post("/task/" + task.getId() + "/resolve", GOOD).isRefusal(409);

        assertThat(fixture.variables(task)).isEqualTo(before);
    }

    @Test
    void takesNothingWhereNothingIsAsked() {
        var first = fixture.openTask();
        submit(first, GOOD).isDone();
        var second = fixture.engine()
                .getTaskService()
                .createTaskQuery()
                .processInstanceId(first.getProcessInstanceId())
                .singleResult();

        submit(second, Map.of("variables", Rest.variables(Map.of("staffCount", 7))))
                .isRefusalOf("staffCount", "unknownField");
        submit(second, Map.of()).isDone();
    }

    @Test
    void refusesFilesObjectsAndBadJson() {
        var task = fixture.openTask();

        submit(task, typed("serviceName", "Object", "{}")).isRefusalOf("serviceName", "type");
        submit(task, typed("serviceName", "Bytes", "QQ==")).isRefusalOf("serviceName", "type");
        submit(task, typed("present", "Json", "{]")).isRefusalOf("present", "type");
        submit(task, typed("present", "Json", "[\"Eve\"]")).isRefusalOf("present", "allowedValues");
        submit(task, typed("present", "Json", "[\"Ann\"]")).isDone();
    }

    @Test
    void keepsTheAnswersOfThisFormAndNotOfAnEarlierOne() {
        var task = fixture.openTask("SP-2026-9999");
        fixture.engine()
                .getRuntimeService()
                .setVariable(task.getProcessInstanceId(), "reasons", "Reasons of an earlier form");

        submit(task, GOOD).isDone();

        var kept = answers.latest("SP-2026-9999", "tell-everything");
        assertThat(kept.text("outcome")).isEqualTo("accepted");
        assertThat(kept.text("plannedStart")).isEqualTo("2150-04-01");
        assertThat(kept.text("reasons")).isNull();
    }

    @Test
    void returnsVariablesWhenAsked() {
        var body = Map.of("variables", Rest.variables(ContractFixture.goodAnswers()), "withVariablesInReturn", true);

        for (var way : List.of("submit-form", "complete")) {
            var answer =
                    fixture.as("proposer").post("/task/" + fixture.openTask().getId() + "/" + way, body);
            assertThat(answer.json().path("serviceName").path("value").asText()).isEqualTo("Ripplez");
        }
    }

    private Rest.Answer submit(Task task, Object body) {
        return fixture.as("proposer").post("/task/" + task.getId() + "/submit-form", body);
    }

    private static Map<String, Object> typed(String name, String type, String value) {
        var variables = Rest.variables(ContractFixture.goodAnswers());
        variables.put(
                name,
                Map.of(
                        "type",
                        type,
                        "value",
                        value,
                        "valueInfo",
                        type.equals("Object")
                                ? Map.of("objectTypeName", "x.Y", "serializationDataFormat", "application/json")
                                : Map.of()));
        return Map.of("variables", variables);
    }
}
