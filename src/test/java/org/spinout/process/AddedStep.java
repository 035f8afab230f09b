package org.spinout.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** The spine with the step that the README adds to it, made from the very text that stands there. */
public final class AddedStep {

    public static final String ID = "Activity_ConsultLocalAuthority";
    public static final String NAME = "Consult the local authority";

    private static final Pattern BLOCK = Pattern.compile("```xml\\n(.*?)```", Pattern.DOTALL);
    private static final String FLOW =
            "name=\"Submitted\" sourceRef=\"Gateway_CaseSubmitted\" targetRef=\"Gateway_NextLook\"";

    private static final String LAST_POINT = "<di:waypoint x=\"1425\" y=\"360\" ?/>";
    private static final Pattern TURNED_DOWN =
            Pattern.compile("put\\s`(<di:waypoint [^`]*)`\\sin the place of its last point");

    private AddedStep() {}

    /** The model as a process owner would save it. */
    public static String toTheSpine() {
        var readme = read("README.md");
        var blocks =
                BLOCK.matcher(readme).results().map(found -> found.group(1)).toList();
        assertThat(blocks).hasSize(2);
        var turned = TURNED_DOWN.matcher(readme);
        assertThat(turned.find()).isTrue();
        var model = read("processes/spin-out-service.bpmn");
        model = once(model, FLOW, FLOW.replace("Gateway_NextLook", ID));
        model = once(
                model,
                "<bpmn:exclusiveGateway id=\"Gateway_NextLook\"",
                blocks.get(0) + "<bpmn:exclusiveGateway id=\"Gateway_NextLook\"");
        var edge = model.indexOf("bpmnElement=\"Flow_CaseSubmitted_To_NextLook\"");
        model = model.substring(0, edge) + model.substring(edge).replaceFirst(LAST_POINT, turned.group(1));
        return once(model, "</bpmndi:BPMNPlane>", blocks.get(1) + "</bpmndi:BPMNPlane>");
    }

    private static String once(String model, String place, String replacement) {
        assertThat(model.split(Pattern.quote(place), -1)).hasSize(2);
        return model.replace(place, replacement);
    }

    private static String read(String file) {
        try {
            return Files.readString(Path.of(file));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
