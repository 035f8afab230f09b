package org.spinout.webapps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.repository.Deployment;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spinout.SpinoutTest;
import org.spinout.process.guard.ModelFaults;
import org.spinout.process.guard.rules.Fault;
import org.springframework.beans.factory.annotation.Autowired;

/** A form is changed while a case of an earlier version of its process shows it. */
@SpinoutTest
class FormInUseTests {

    /** The rule that cannot be broken on a packaged form: no packaged flow goes by a number that somebody types. */
    static final String RULE = "form-keeps-ways";

    private static final String MODEL = """
            <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" targetNamespace="limits"
                xmlns:camunda="http://camunda.org/schema/1.0/bpmn">
              <process id="limits-test" name="Test limits" isExecutable="true" camunda:historyTimeToLive="P1D">
                <startEvent id="Start"/><sequenceFlow id="F1" sourceRef="Start" targetRef="Ask"/>
                <userTask id="Ask" name="Ask" camunda:formRef="limits-test" camunda:formRefBinding="latest"/>
                <sequenceFlow id="F2" sourceRef="Ask" targetRef="Large"/>
                <exclusiveGateway id="Large" name="Large?" default="No"/>
                <sequenceFlow id="Yes" name="yes" sourceRef="Large" targetRef="End">
                  <conditionExpression>${size &gt; 250}</conditionExpression></sequenceFlow>
                <sequenceFlow id="Named" name="north" sourceRef="Large" targetRef="End">
                  <conditionExpression>${region == 'north' and reason == "moved"}</conditionExpression></sequenceFlow>
                <sequenceFlow id="No" name="no" sourceRef="Large" targetRef="End"/>
                <endEvent id="End"/>
              </process>
            </definitions>""";

    private static final String FORM = """
            {"id": "limits-test", "components": [{"id": "t", "type": "text", "text": "Why"},
              {"id": "s", "key": "size", "type": "number", "label": "Staff", "validate": {"min": 1, "max": 500}},
              {"id": "r", "key": "region", "type": "textfield", "label": "Region", "validate": {"maxLength": 20}},
              {"id": "n", "key": "nobodyReadsThis", "type": "textfield", "label": "Note", "validate": {"maxLength": 20},
               "conditional": {"hide": "=size > 3"}},
              {"id": "m", "key": "must", "type": "textfield", "label": "Must", "validate": {"maxLength": 20, "required": true},
               "conditional": {"hide": "=size > 3"}},
              {"id": "w", "key": "reason", "type": "radio", "label": "Reason", "values": [
                {"label": "Moved", "value": "moved"}, {"label": "Other", "value": "other"}]}]}""";

    @Autowired
    private RepositoryService repository;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private ModelFaults faults;

    private Deployment deployment;

    @BeforeEach
    void beginACase() {
        deployment = repository
                .createDeployment()
                .addString("limits-test.bpmn", MODEL)
                .addString("limits-test.form", FORM)
                .deploy();
        runtime.startProcessInstanceByKey("limits-test");
    }

    @AfterEach
    void takeItBack() {
        repository.deleteDeployment(deployment.getId(), true, true);
    }

    @Test
    void keepsRoomForAnAnswerThatAFlowGoesBy() {
        assertThat(found("\"max\": 500", "\"max\": 200")).singleElement().satisfies(fault -> {
            assertThat(fault.rule()).isEqualTo(RULE);
            assertThat(fault.refuses()).isTrue();
            assertThat(fault.element()).isEqualTo("size");
            assertThat(fault.message())
                    .startsWith("The field \"Staff\" (size) of the form \"limits-test\", which version 1 of \"Test"
                            + " limits\" (limits-test) uses, takes less than before: at most 200 now, at most 500 before."
                            + " The flow \"yes\" (Yes) in limits-test.bpmn goes by the answer \"250\", which could no"
                            + " longer be given.");
        });
    }

    @Test
    void keepsTheWayAnAnswerIsWrittenThatAFlowGoesBy() {
        assertThat(found("\"Region\", \"validate\": {", "\"Region\", \"validate\": {\"pattern\": \"^[A-Z]+$\","))
                .extracting(Fault::rule)
                .containsExactly(RULE);
    }

    @Test
    void warnsOfATighterLimitThatClosesNoWay() {
        assertThat(found("\"max\": 500", "\"max\": 300"))
                .extracting(Fault::rule, Fault::refuses)
                .containsExactly(tuple("form-takes-as-much", false));
        assertThat(found("\"Note\", \"validate\": {\"maxLength\": 20", "\"Note\", \"validate\": {\"maxLength\": 5"))
                .extracting(Fault::rule)
                .containsExactly("form-takes-as-much");
        assertThat(found("\"max\": 500", "\"max\": 900")).isEmpty();
        assertThat(found("\"min\": 1,", "\"min\": 0,")).isEmpty();
    }

    @Test
    void namesTheWayThatARemovedChoiceCloses() {
        assertThat(found("{\"label\": \"Moved\", \"value\": \"moved\"}, ", ""))
                .singleElement()
                .satisfies(fault -> {
                    assertThat(fault.rule()).isEqualTo("form-keeps-choices");
                    assertThat(fault.message())
                            .contains(
                                    "no longer offers: moved. The flow \"north\" (Named) in limits-test.bpmn goes by");
                });
    }

    @Test
    void keepsAFieldThatIsReadOpenToAnswers() {
        assertThat(found("\"label\": \"Staff\",", "\"label\": \"Staff\", \"readonly\": true,"))
                .singleElement()
                .satisfies(fault -> {
                    assertThat(fault.rule()).isEqualTo("form-keeps-fields");
                    assertThat(fault.message()).contains("is now only shown, and nobody can answer it");
                });
        assertThat(found("\"label\": \"Note\",", "\"label\": \"Note\", \"disabled\": true,"))
                .extracting(Fault::rule)
                .containsExactly("form-only-gains");
    }

    @Test
    void asksNobodyWhoWasNotAskedBefore() {
        var hidden =
                "\"validate\": {\"maxLength\": 20, \"required\": true},\n   \"conditional\": {\"hide\": \"=size > 3\"}";

        assertThat(found(hidden, "\"validate\": {\"maxLength\": 20, \"required\": true}"))
                .extracting(Fault::rule)
                .containsExactly("form-asks-no-more");
    }

    private List<Fault> found(String right, String wrong) {
        assertThat(FORM).contains(right);
        return faults.of(EditedFiles.files("limits-test.form", FORM.replace(right, wrong)));
    }
}
