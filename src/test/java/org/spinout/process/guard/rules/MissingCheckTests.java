package org.spinout.process.guard.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A flow that somebody deleted in a text editor. */
class MissingCheckTests {

    private static final String MODEL = """
            <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:di="http://www.omg.org/spec/BPMN/20100524/DI">
              <process id="p">
                <exclusiveGateway id="G" name="Who?" default="F"><outgoing>F</outgoing></exclusiveGateway>
                <sequenceFlow id="F" sourceRef="G" targetRef="G"/>
              </process>
              <di:BPMNEdge id="Edge" bpmnElement="F"/>
            </definitions>""";

    @Test
    void namesEverythingThatStillNamesIt() {
        assertThat(found(MODEL)).isEmpty();
        var found = found(MODEL.replaceFirst("<sequenceFlow.*/>", ""));

        assertThat(found).singleElement().satisfies(fault -> {
            assertThat(fault.element()).isEqualTo("F");
            assertThat(fault.message())
                    .startsWith("The flow \"F\" is not in the file, and yet"
                            + " the gateway \"Who?\" (G) takes it when no other answer fits (line 3);"
                            + " the gateway \"Who?\" (G) has it as its outgoing flow (line 3);"
                            + " the drawing shows it (line 6).");
        });
    }

    @Test
    void letsBeWhatTheEngineDoesNotRead() {
        assertThat(found(MODEL.replace("<outgoing>F<", "<outgoing>Another<"))).isEmpty();
    }

    private static List<Fault> found(String model) {
        var findings = new Findings(HouseRules.shipped(), LocalDate.of(2030, 1, 1), false);
        var files = new Files(Map.of("p.bpmn", model.getBytes(StandardCharsets.UTF_8)), findings);
        MissingCheck.read(files, findings);
        return findings.all();
    }
}
