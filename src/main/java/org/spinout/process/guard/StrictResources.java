package org.spinout.process.guard;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.BpmnParseException;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.Problem;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ResourceEntity;
import org.camunda.bpm.engine.impl.xml.ProblemImpl;
import org.jspecify.annotations.Nullable;

/**
 * Reads the decision tables and forms of a new deployment before the engine does, and refuses what could run in the server
 * or in a colleague's browser, or what Tasklist cannot show.
 */
final class StrictResources implements Deployer {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern LANGUAGE = Pattern.compile("expressionLanguage\\s*=\\s*[\"']([^\"']*)[\"']");
    private static final Set<String> BAD_COMPONENTS =
            Set.of("dynamiclist", "filepicker", "documentPreview", "iframe", "html");

    @Override
    public void deploy(DeploymentEntity deployment) {
        if (!deployment.isNew()) {
            return;
        }
        var faults = new ArrayList<Problem>();
        deployment.getResources().values().forEach(resource -> read(resource, faults));
        if (!faults.isEmpty()) {
            var text = new StringBuilder("The deployment was refused:");
            faults.forEach(fault -> text.append("\n* ").append(fault.getMessage()));
            throw new ParseException(text.toString(), deployment.getName(), faults, List.of());
        }
    }

    private static void read(ResourceEntity resource, List<Problem> faults) {
        var name = resource.getName().toLowerCase(Locale.ROOT);
        if (name.endsWith(".dmn") || name.endsWith(".dmn11.xml")) {
            readDecision(resource, faults);
        } else if (name.endsWith(".form")) {
            readForm(resource, faults);
        } else if (!name.endsWith(".bpmn") && !name.endsWith(".bpmn20.xml")) {
            fault(resource, null, "only .bpmn, .dmn and .form files are deployed here", faults);
        }
    }

    private static void readDecision(ResourceEntity resource, List<Problem> faults) {
        var languages = LANGUAGE.matcher(new String(resource.getBytes(), StandardCharsets.UTF_8));
        while (languages.find()) {
            var language = languages.group(1).toLowerCase(Locale.ROOT);
            if (!language.isBlank() && !language.matches("feel|https?://www\\.omg\\.org/spec/.*feel.*")) {
                fault(resource, null, "a decision is written in FEEL, and not in " + language, faults);
            }
        }
    }

    private static void readForm(ResourceEntity resource, List<Problem> faults) {
        try {
            var form = JSON.readTree(resource.getBytes());
            if (!form.path("id").isTextual()) {
                fault(resource, null, "the form has no id", faults);
            }
            readComponents(form, resource, faults);
        } catch (IOException unreadable) {
            fault(resource, null, "the form is not valid JSON", faults);
        }
    }

    private static void readComponents(JsonNode around, ResourceEntity resource, List<Problem> faults) {
        for (var component : around.path("components")) {
            var type = component.path("type").asText();
            if (BAD_COMPONENTS.contains(type)) {
                var id = component.path("key").asText(component.path("id").asText());
                fault(
                        resource,
                        id,
                        "the component \"" + id + "\" is of the type " + type + ", which is not allowed",
                        faults);
            }
            readComponents(component, resource, faults);
        }
    }

    private static void fault(ResourceEntity resource, @Nullable String id, String message, List<Problem> faults) {
        var problem = new BpmnParseException(resource.getName() + ": " + message, null);
        faults.add(id == null ? new ProblemImpl(problem) : new ProblemImpl(problem, id));
    }
}
