package org.spinout.webapps;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.Test;
import org.spinout.SpinoutTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Deploying as Modeler does. */
@SpinoutTest
class DeploymentDoorTests {

    private static final String MODEL = """
            <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
                xmlns:camunda="http://camunda.org/schema/1.0/bpmn" targetNamespace="t">
              <bpmn:process id="door-test" name="Door test" isExecutable="true" camunda:historyTimeToLive="P30D"
                  camunda:isStartableInTasklist="false">
                <bpmn:startEvent id="Start"/>
                <bpmn:sequenceFlow id="F1" sourceRef="Start" targetRef="Step"/>
                <bpmn:%s
                <bpmn:sequenceFlow id="F2" sourceRef="Step" targetRef="End"/>
                <bpmn:endEvent id="End"/>
              </bpmn:process>
            </bpmn:definitions>
            """;

    private static final String GOOD_STEP = """
            userTask id="Step" name="Accept advice" camunda:candidateGroups="sponsors" camunda:formRef="accept-advice"
                camunda:formRefBinding="latest"><bpmn:extensionElements><camunda:properties>
              <camunda:property name="targetWorkingDays" value="5"/>
              <camunda:property name="escalateTo" value="oversight"/>
            </camunda:properties></bpmn:extensionElements></bpmn:userTask>""";

    @LocalServerPort
    private int port;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void takesAGoodModelFromAProcessOwner() {
        var answer = deploy("processOwner", MODEL.formatted(GOOD_STEP));

        assertThat(answer.statusCode()).isEqualTo(200);
        var id = repository
                .createDeploymentQuery()
                .deploymentName("door test")
                .singleResult()
                .getId();
        repository.deleteDeployment(id, true);
    }

    @Test
    void tellsAProcessOwnerAllFaultsOfABadModelAtOnce() {
        var answer = deploy(
                "processOwner",
                MODEL.formatted("serviceTask id=\"Step\" camunda:delegateExpression=\"${dataSource}\""
                        + " camunda:asyncBefore=\"${nothing.here()}\"/>"));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body())
                .contains("ParseException")
                .contains("nothing of it is deployed")
                .contains("The step Step has no name. Write what is done")
                .contains("The step Step uses \\\"dataSource\\\", which Spinout does not offer to models here.")
                .contains("The step Step uses \\\"nothing\\\", which does not exist in Spinout.")
                .contains("\"mainElementId\":\"Step\"");
        assertThat(repository
                        .createDeploymentQuery()
                        .deploymentName("door test")
                        .count())
                .isZero();
    }

    @Test
    void takesNothingFromOthers() {
        var answer = deploy("proposer", MODEL.formatted(GOOD_STEP));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("Only process owners may change a model.");
    }

    @Test
    void proposesADeploymentWhoseNameBeginsWithDraft() {
        var good = MODEL.formatted(GOOD_STEP);

        var answer = deploy("processOwner", "Draft: door ajar", good);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.body()).contains("\"id\":\"proposed-");
        assertThat(proposed("door ajar")).isOne();
        assertThat(repository
                        .createDeploymentQuery()
                        .deploymentNameLike("%door ajar%")
                        .count())
                .isZero();
        assertThat(deploy("proposer", "Draft: door shut", good).statusCode()).isEqualTo(403);
        var refused = deploy("processOwner", "draft door shut", MODEL.formatted("userTask id=\"Step\"/>"));
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body())
                .contains("The draft was refused", "The step Step has no name.", "\"mainElementId\":\"Step\"");
        assertThat(proposed("door shut")).isZero();
    }

    private int proposed(String title) {
        return jdbc.sql("SELECT COUNT(*) FROM proposed_change WHERE title = :title AND origin = 'MODELER'")
                .param("title", title)
                .query(Integer.class)
                .single();
    }

    private java.net.http.HttpResponse<String> deploy(String user, String model) {
        return deploy(user, "door test", model);
    }

    private java.net.http.HttpResponse<String> deploy(String user, String name, String model) {
        return new Caller(port).basic(user, user).upload("/engine-rest/deployment/create", name, "m.bpmn", model);
    }
}
