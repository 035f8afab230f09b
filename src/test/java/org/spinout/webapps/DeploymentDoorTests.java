package org.spinout.webapps;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.Test;
import org.spinout.SpinoutTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

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

    private java.net.http.HttpResponse<String> deploy(String user, String model) {
        return new Caller(port)
                .basic(user, user)
                .upload("/engine-rest/deployment/create", "door test", "m.bpmn", model);
    }
}
