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
              <bpmn:process id="door-test" name="Door test" isExecutable="true" camunda:historyTimeToLive="P30D">
                <bpmn:startEvent id="Start"/>
                <bpmn:sequenceFlow id="F1" sourceRef="Start" targetRef="Step"/>
                <bpmn:%s/>
              </bpmn:process>
            </bpmn:definitions>
            """;

    @LocalServerPort
    private int port;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void takesAGoodModelFromAProcessOwner() {
        var answer = deploy("processOwner", MODEL.formatted("userTask id=\"Step\" name=\"Answer\""));

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
                        + " camunda:asyncBefore=\"${nothing.here()}\""));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body())
                .contains("ParseException")
                .contains("The step has no name (at Step)")
                .contains("The bean \\\"dataSource\\\" is not one that models may use (at Step)")
                .contains("The bean \\\"nothing\\\" does not exist (at Step)")
                .contains("\"mainElementId\":\"Step\"");
        assertThat(repository
                        .createDeploymentQuery()
                        .deploymentName("door test")
                        .count())
                .isZero();
    }

    @Test
    void takesNothingFromOthers() {
        var answer = deploy("proposer", MODEL.formatted("userTask id=\"Step\" name=\"Answer\""));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("Only process owners may change a model.");
    }

    @Test
    void proposesADeploymentWhoseNameBeginsWithDraft() {
        var good = MODEL.formatted("userTask id=\"Step\" name=\"Answer\"");

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
        var refused = deploy("processOwner", "draft door shut", MODEL.formatted("userTask id=\"Step\""));
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("The draft was refused", "The step has no name (at Step)");
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
