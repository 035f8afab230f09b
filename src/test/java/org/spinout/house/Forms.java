package org.spinout.house;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The forms in {@code forms/}, and what each of them owes to the people who fill them in. */
final class Forms {

    /** What {@code replace} has not put commas into. */
    private static final Pattern BARE_AMOUNT = Pattern.compile("£\\{\\{(?!replace\\()");

    private static final String DATE = "^\\d{2}/\\d{2}/\\d{4}$";

    /** What Tasklist cannot show, or shows wrongly; see the engineering decision on forms. */
    private static final Set<String> UNFIT =
            Set.of("dynamiclist", "filepicker", "documentPreview", "iframe", "datetime");

    private static final Set<String> INPUTS =
            Set.of("textfield", "textarea", "number", "checkbox", "radio", "select", "checklist", "taglist");

    private final Map<String, JsonNode> byId = new TreeMap<>();

    static Forms in(Path folder) {
        var forms = new Forms();
        for (var file : folder.toFile().listFiles((at, name) -> name.endsWith(".form"))) {
            forms.byId.put(file.getName().replace(".form", ""), json(Tidiness.text(file.toPath())));
        }
        return forms;
    }

    Set<String> ids() {
        return byId.keySet();
    }

    /** The keys of a form's date fields, each of which needs a twin in the model. */
    Set<String> dates(String id) {
        var dates = new TreeSet<String>();
        for (var component : byId.get(id).path("components")) {
            if (DATE.equals(component.path("validate").path("pattern").asText())) {
                dates.add(component.path("key").asText());
            }
        }
        return dates;
    }

    /** The faults of a form, in words. */
    static List<String> faults(String id, String text) {
        var form = json(text);
        var faults = new ArrayList<String>();
        require(id.equals(form.path("id").asText()), "is not named like its id", faults);
        var components = form.path("components");
        require("text".equals(components.path(0).path("type").asText()), "does not begin with what it is for", faults);
        var keys = new TreeSet<String>();
        for (var component : components) {
            component(component, faults);
            var key = component.path("key").asText("");
            require(key.isEmpty() || keys.add(key), key + " is asked twice", faults);
        }
        return faults.stream().map(fault -> id + ".form: " + fault).toList();
    }

    private static void component(JsonNode component, List<String> faults) {
        var type = component.path("type").asText();
        var key = component.path("key").asText("");
        require(!UNFIT.contains(type), type + " does not work in Tasklist", faults);
        require(
                !BARE_AMOUNT.matcher(component.path("text").asText("")).find(),
                "an amount is shown without separators",
                faults);
        if (!INPUTS.contains(type)) {
            return;
        }
        require(key.matches("[a-z][A-Za-z0-9]*"), "\"" + key + "\" is no key in lower camel case", faults);
        require(!component.path("label").asText("").isBlank(), key + " has no label", faults);
        if (Set.of("textfield", "textarea").contains(type)) {
            var longest = component.path("validate").path("maxLength").asInt(0);
            require(
                    longest > 0 && longest <= 3900,
                    key + " has no maximum length, or one the engine cannot store",
                    faults);
        }
        if (key.endsWith("Pounds")) {
            require(component.path("serializeToString").asBoolean(), key + " is money and would lose pence", faults);
        }
        if (Set.of("radio", "select", "checklist", "taglist").contains(type)) {
            require(
                    !component.path("values").isEmpty() || component.hasNonNull("valuesKey"),
                    key + " offers no choice",
                    faults);
        }
        if (type.equals("number")) {
            var rules = component.path("validate");
            require(rules.has("min") && rules.has("max"), key + " has no bounds", faults);
        }
    }

    private static void require(boolean met, String otherwise, List<String> faults) {
        if (!met) {
            faults.add(otherwise);
        }
    }

    private static JsonNode json(String text) {
        try {
            return new ObjectMapper().readTree(text);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
