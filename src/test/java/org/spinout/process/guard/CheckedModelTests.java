package org.spinout.process.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.Problem;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spinout.process.InModels;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CheckedModelTests {

    /** A bean models may call. */
    @InModels
    public static class People {

        public List<String> team() {
            return List.of();
        }
    }

    private static final String FORM = "{\"id\": \"answer\", \"type\": \"default\", \"components\": []}";

    private PlainEngine open;
    private PlainEngine guarded;

    @BeforeAll
    void buildEngines() {
        var ledger = new Object();
        var tell = new Tell();
        Map<Object, Object> beans = Map.of("people", new People(), "ledger", ledger, "tell", tell);
        open = PlainEngine.open(beans);
        guarded = PlainEngine.guarded(beans);
    }

    private static final class Tell implements JavaDelegate {

        @Override
        public void execute(org.camunda.bpm.engine.delegate.DelegateExecution execution) {}
    }

    @AfterAll
    void closeEngines() {
        open.close();
        guarded.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        <bpmn:serviceTask id="Step" name="S" camunda:delegateExpression="${gone}"/>        | uses "gone", which does not exist
        <bpmn:serviceTask id="Step" name="S" camunda:delegateExpression="${ledger}"/>      | uses "ledger", which Spinout does not offer
        <bpmn:serviceTask id="Step" name="S" camunda:expression="${ledger.pay()}"/>        | uses "ledger", which Spinout does not offer
        <bpmn:serviceTask id="Step" name="S" camunda:expression="${peeple.team()}"/>       | "peeple", which does not exist
        <bpmn:serviceTask id="Step" name="S" camunda:expression="${execution.processEngineServices}"/> | asks for "processEngineServices", which no model may
        <bpmn:serviceTask id="Step" name="S" camunda:class="java.lang.Thread"/>            | names the class java.lang.Thread
        <bpmn:serviceTask id="Step" name="S" camunda:type="external" camunda:topic="x"/>   | is of the type "external"
        <bpmn:userTask id="Step" name="S" camunda:formRef="gone" camunda:formRefBinding="latest"/> | shows the form "gone", which is missing
        <bpmn:userTask id="Step" name="S" camunda:formKey="embedded:/forms/x.html"/>       | has a "formKey"
        <bpmn:userTask id="Step"/>                                                         | step Step has no name
        <bpmn:userTask id="Step" name="S" camunda:assignee="${ledger.pay()}"/>             | uses "ledger", which Spinout does not offer
        <bpmn:businessRuleTask id="Step" name="S" camunda:decisionRef="gone"/>             | asks the table "gone", which is missing
        <bpmn:callActivity id="Step" name="S" calledElement="gone"/>                       | calls the process "gone", which is missing
        <bpmn:scriptTask id="Step" name="S" scriptFormat="groovy"><bpmn:script>1</bpmn:script></bpmn:scriptTask> | carries a script
        """)
    void refusesWhatTheEngineAccepts(String step, String fault) {
        assertThatNoException().isThrownBy(() -> open.deploy("m.bpmn", PlainEngine.oneStep("m", step)));

        assertThat(faults(PlainEngine.oneStep("m", step))).anySatisfy(problem -> {
            assertThat(problem.getMessage()).contains(fault);
            assertThat(problem.getElementIds()).containsExactly("Step");
        });
    }

    @Test
    void refusesScriptsInListenersAndMappings() {
        var step = """
                <bpmn:userTask id="Step" name="S"><bpmn:extensionElements>
                  <camunda:taskListener event="create"><camunda:script scriptFormat="js">1</camunda:script></camunda:taskListener>
                  <camunda:executionListener event="start" class="java.lang.Thread"/>
                  <camunda:executionListener event="start" delegateExpression="${gone}"/>
                  <camunda:inputOutput><camunda:inputParameter name="a">${ledger.pay()}</camunda:inputParameter></camunda:inputOutput>
                </bpmn:extensionElements></bpmn:userTask>""";
        assertThat(faults(PlainEngine.oneStep("m", step)))
                .extracting(Problem::getMessage)
                .anyMatch(message -> message.contains("carries a script"))
                .anyMatch(message -> message.contains("java.lang.Thread"))
                .anyMatch(message -> message.contains("\"gone\", which does not exist"))
                .anyMatch(message -> message.contains("\"ledger\""));
    }

    @Test
    void tellsAllFaultsAtOnceWithTheEnginesOwn() {
        var model = PlainEngine.model("m", """
                <bpmn:userTask id="Ask" camunda:formRef="gone" camunda:formRefBinding="latest"/>
                <bpmn:serviceTask id="Tell" name="Tell" camunda:delegateExpression="${missing}"/>
                <bpmn:callActivity id="Call" name="Call" calledElement="nowhere"/>
                <bpmn:sequenceFlow id="F1" sourceRef="Start" targetRef="Nowhere"/>""");
        assertThat(faults(model)).extracting(Problem::getMainElementId).contains("Ask", "Tell", "Call", "F1");
    }

    @Test
    void refusesAProcessThatWouldDoNothing() {
        var model = PlainEngine.oneStep("m", PlainEngine.STAFF_TASK).replace("isExecutable=\"true\"", "");
        assertThatNoException().isThrownBy(() -> open.deploy("m.bpmn", model));

        assertThat(faults(model)).extracting(Problem::getMessage).anyMatch(text -> text.contains("executable"));
    }

    @Test
    void refusesAProcessWithoutAName() {
        var model = PlainEngine.oneStep("m", PlainEngine.STAFF_TASK).replace("name=\"A process\"", "");

        assertThat(faults(model))
                .extracting(Problem::getMessage)
                .singleElement()
                .asString()
                .startsWith("The process m has no name. Write its name");
    }

    @Test
    void acceptsWhatComesInTheSameDeployment() {
        var caller =
                PlainEngine.oneStep("caller", "<bpmn:callActivity id=\"Step\" name=\"C\" calledElement=\"called\"/>");
        var called = PlainEngine.oneStep(
                "called",
                "<bpmn:userTask id=\"Step\" name=\"S\" camunda:formRef=\"answer\" camunda:formRefBinding=\"latest\""
                        + " camunda:candidateUsers=\"${people.team()}\"/>");
        assertThatNoException()
                .isThrownBy(() -> guarded.engine
                        .getRepositoryService()
                        .createDeployment()
                        .addString("a.bpmn", caller)
                        .addString("b.bpmn", called)
                        .addString("c.form", FORM)
                        .deploy());
        assertThatNoException().isThrownBy(() -> guarded.deploy("again.bpmn", caller));
    }

    @Test
    void acceptsAllowedBeansAndVariables() {
        var step = "<bpmn:serviceTask id=\"Step\" name=\"S\" camunda:delegateExpression=\"${tell}\">"
                + "<bpmn:multiInstanceLoopCharacteristics camunda:collection=\"${people.team()}\""
                + " camunda:elementVariable=\"one\"><bpmn:completionCondition>${n > 2 or reasons.contains('x')}"
                + "</bpmn:completionCondition></bpmn:multiInstanceLoopCharacteristics></bpmn:serviceTask>";
        assertThatNoException().isThrownBy(() -> guarded.deploy("m.bpmn", PlainEngine.oneStep("m", step)));
    }

    @Test
    void readsStoredModelsAsTheyAre() {
        guarded.deploy("old.bpmn", PlainEngine.oneStep("old", PlainEngine.STAFF_TASK));
        var bad = PlainEngine.oneStep("old", "<bpmn:userTask id=\"Step\" camunda:formKey=\"x\"/>");
        org.springframework.jdbc.core.simple.JdbcClient.create(
                        guarded.engine.getProcessEngineConfiguration().getDataSource())
                .sql("UPDATE ACT_GE_BYTEARRAY SET BYTES_ = :model WHERE NAME_ = 'old.bpmn'")
                .param("model", bad.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .update();
        var configuration = (ProcessEngineConfigurationImpl) guarded.engine.getProcessEngineConfiguration();
        configuration.getDeploymentCache().discardProcessDefinitionCache();

        assertThatNoException()
                .isThrownBy(() -> guarded.engine.getRuntimeService().startProcessInstanceByKey("old"));
    }

    private List<Problem> faults(String model) {
        var before =
                guarded.engine.getRepositoryService().createDeploymentQuery().count();
        var refused = new Object() {
            List<Problem> problems = List.of();
        };
        assertThatExceptionOfType(ParseException.class)
                .isThrownBy(() -> guarded.deploy("m.bpmn", model))
                .satisfies(parse ->
                        refused.problems = parse.getResorceReports().get(0).getErrors());
        assertThat(guarded.engine.getRepositoryService().createDeploymentQuery().count())
                .isEqualTo(before);
        return refused.problems;
    }
}
