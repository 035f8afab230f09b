package org.spinout.process.change;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.spinout.process.engine.PackagedModels;

/** The spine as a process owner changes it. */
final class SpineEdits {

    static final String SPINE = "processes/spin-out-service.bpmn";

    private static final int BOARD_BEGINS = 1950;
    private static final int ROOM = 180;

    private SpineEdits() {}

    /** A packaged file as it is. */
    static String packaged(String name) {
        return PackagedModels.all().stream()
                .filter(file -> file.name().equals(name))
                .map(file -> new String(file.content(), StandardCharsets.UTF_8))
                .findFirst()
                .orElseThrow();
    }

    /** "Consult the local authority" between the business case and the board, drawn with room made for it. */
    static String withConsultation() {
        var edited = packaged(SPINE)
                .replace(
                        "sourceRef=\"Gateway_ToBoard\" targetRef=\"Activity_DecideAtBoard\"/>",
                        "sourceRef=\"Gateway_ToBoard\" targetRef=\"Activity_ConsultAuthority\"/>\n"
                                + "<bpmn:sequenceFlow id=\"Flow_Consulted\" sourceRef=\"Activity_ConsultAuthority\""
                                + " targetRef=\"Activity_DecideAtBoard\"/>\n" + STEP)
                .replace(
                        "<bpmn:incoming>Flow_ToBoard_To_DecideAtBoard</bpmn:incoming>",
                        "<bpmn:incoming>Flow_Consulted</bpmn:incoming>");
        return drawn(edited);
    }

    /** The step's form. */
    static ProposedFile form() {
        var form = """
                {"schemaVersion": 16, "type": "default", "id": "record-authority-view", "components": [
                  {"id": "Field_view", "key": "authorityView", "type": "textarea", "label": "What does the authority say?",
                   "validate": {"required": true, "maxLength": 3500}}]}
                """;
        return new ProposedFile("record-authority-view.form", form.getBytes(StandardCharsets.UTF_8));
    }

    static List<ProposedFile> consultation() {
        return List.of(spine(withConsultation()), form());
    }

    static ProposedFile spine(String text) {
        return new ProposedFile("spin-out-service.bpmn", text.getBytes(StandardCharsets.UTF_8));
    }

    private static final String STEP = """
            <bpmn:userTask id="Activity_ConsultAuthority" name="Consult the local authority"
                camunda:formRef="record-authority-view" camunda:formRefBinding="latest" camunda:candidateGroups="sponsors">
              <bpmn:extensionElements><camunda:properties>
                <camunda:property name="targetWorkingDays" value="10"/>
                <camunda:property name="escalateTo" value="boardChairs"/>
              </camunda:properties></bpmn:extensionElements>
              <bpmn:incoming>Flow_ToBoard_To_DecideAtBoard</bpmn:incoming>
              <bpmn:outgoing>Flow_Consulted</bpmn:outgoing>
            </bpmn:userTask>
            """;

    private static String drawn(String model) {
        var moved = Pattern.compile("x=\"(\\d+)\"").matcher(model).replaceAll(place -> {
            var x = Integer.parseInt(place.group(1));
            return "x=\"" + (x >= BOARD_BEGINS ? x + ROOM : x) + "\"";
        });
        var wider = Pattern.compile("x=\"(\\d+)\" y=\"(\\d+)\" width=\"(\\d+)\"")
                .matcher(moved)
                .replaceAll(box -> {
                    var x = Integer.parseInt(box.group(1));
                    var width = Integer.parseInt(box.group(3));
                    var reaches = x < BOARD_BEGINS && x + width > BOARD_BEGINS;
                    return "x=\"" + x + "\" y=\"" + box.group(2) + "\" width=\"" + (reaches ? width + ROOM : width)
                            + "\"";
                });
        return wider.replace(
                "<di:waypoint x=\"2137\" y=\"360\"/>\n      </bpmndi:BPMNEdge>",
                "<di:waypoint x=\"1960\" y=\"360\"/>\n"
                        + "      </bpmndi:BPMNEdge>\n"
                        + "      <bpmndi:BPMNEdge id=\"Flow_Consulted_di\" bpmnElement=\"Flow_Consulted\">\n"
                        + "        <di:waypoint x=\"2080\" y=\"360\"/>\n        <di:waypoint x=\"2137\" y=\"360\"/>\n"
                        + "      </bpmndi:BPMNEdge>\n"
                        + "      <bpmndi:BPMNShape id=\"Activity_ConsultAuthority_di\" bpmnElement=\"Activity_ConsultAuthority\">\n"
                        + "        <dc:Bounds x=\"1960\" y=\"320\" width=\"120\" height=\"80\"/>\n      </bpmndi:BPMNShape>");
    }
}
