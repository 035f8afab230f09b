package org.spinout.process.guard.rules;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.spinout.process.guard.rules.Surroundings.Deployed;
import org.spinout.process.guard.rules.Surroundings.Kind;

/** Finds a form or a table as it will be: the one of this deployment, or else the one that is deployed. */
final class FormFiles {

    private static final String DATE = "^\\d{2}/\\d{2}/\\d{4}$";
    private static final ObjectMapper JSON = new ObjectMapper();

    private FormFiles() {}

    static Optional<JsonNode> find(Deployment deployment, String id) {
        var own = deployment.files().forms().values().stream()
                .filter(form -> id.equals(form.path("id").asText()))
                .findFirst();
        return own.isPresent() ? own : deployed(deployment, id);
    }

    /** The form as it is deployed now; empty where it is new, or was stored in a form that cannot be read. */
    static Optional<JsonNode> deployed(Deployment deployment, String id) {
        return deployment.around().latest(Kind.FORM, id).flatMap(form -> json(deployment.around(), form));
    }

    static Optional<JsonNode> json(Surroundings around, Deployed form) {
        try {
            return Optional.of(JSON.readTree(around.content(form)));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    static Optional<Element> table(Deployment deployment, String decision) {
        var own = deployment.files().tables().values().stream()
                .filter(root ->
                        root.elements("decision").stream().anyMatch(one -> decision.equals(one.attribute("id"))))
                .findFirst();
        return own.isPresent()
                ? own
                : deployment
                        .around()
                        .latest(Kind.DECISION, decision)
                        .flatMap(table -> xml(deployment.around().content(table)));
    }

    static Optional<Element> xml(byte[] content) {
        try {
            return Optional.of(Xml.read(content));
        } catch (Xml.Refused stored) {
            return Optional.empty();
        }
    }

    /** The keys of a form's date fields, each of which needs a twin in the model. */
    static Set<String> dates(JsonNode form) {
        var dates = new TreeSet<String>();
        components(form, component -> {
            if (DATE.equals(component.path("validate").path("pattern").asText())) {
                dates.add(component.path("key").asText());
            }
        });
        return dates;
    }

    /** Every part of a form, those in groups included. */
    static void components(JsonNode around, Consumer<JsonNode> then) {
        for (var component : around.path("components")) {
            then.accept(component);
            components(component, then);
        }
    }
}
