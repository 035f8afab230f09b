package org.spinout.process.guard.rules;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.regex.Pattern;
import org.spinout.process.formcontract.FormSchema;
import org.spinout.process.formcontract.UnreadableForm;

/** What every form owes: an id, parts that work, and what people need to fill it in. */
final class FormCheck implements Check {

    /** What Tasklist cannot show, shows wrongly, or would run. */
    private static final Set<String> UNFIT = Set.of("dynamiclist", "filepicker", "documentPreview", "iframe", "html");

    private static final Set<String> INPUTS =
            Set.of("textfield", "textarea", "number", "checkbox", "radio", "select", "checklist", "taglist");
    private static final Set<String> CHOICES = Set.of("radio", "select", "checklist", "taglist");
    private static final Set<String> TEXTS = Set.of("textfield", "textarea");
    private static final int LONGEST_TEXT = 3900;

    /** What {@code replace} has not put commas into. */
    private static final Pattern BARE_AMOUNT = Pattern.compile("£\\{\\{(?!replace\\()");

    @Override
    public void read(Deployment deployment) {
        deployment.files().forms().forEach((file, form) -> {
            var findings = deployment.findings();
            var id = form.path("id").asText("");
            var place = Place.field(file, id, "The form " + (id.isEmpty() ? file : Findings.quoted(id)));
            findings.require(!id.isEmpty(), "form-id", Place.file(file), "The form " + file + " has no id.");
            findings.require(
                    "text".equals(form.path("components").path(0).path("type").asText()),
                    "form-style",
                    place,
                    place.words() + " does not begin with what it is for.");
            FormFiles.components(form, component -> part(findings, place, component));
            readable(findings, place, form);
        });
    }

    private static void readable(Findings findings, Place place, JsonNode form) {
        if (findings.has("form-parts", place.file())) {
            return;
        }
        try {
            var schema = FormSchema.read(form.toString());
            schema.unanswerable()
                    .forEach(key -> findings.add(
                            "form-answerable",
                            Place.field(place.file(), key, key),
                            place.words() + " leaves no room for an answer to "
                                    + Findings.quoted(schema.label(key).orElse(key)) + " (" + key + ")."));
            schema.askedTwice()
                    .forEach(key -> findings.add(
                            "form-parts",
                            Place.field(place.file(), key, key),
                            place.words() + " asks for \"" + key + "\" twice."));
        } catch (UnreadableForm unfit) {
            findings.add("form-parts", place, place.words() + " cannot be used: " + unfit.getMessage() + ".");
        }
    }

    private static void part(Findings findings, Place form, JsonNode component) {
        var type = component.path("type").asText();
        var key = component.path("key").asText("");
        var label = component.path("label").asText("");
        var id = key.isEmpty() ? component.path("id").asText("") : key;
        var words = "The field " + (label.isBlank() ? "" : Findings.quoted(label) + " ") + "(" + id + ") of "
                + form.words().substring(0, 1).toLowerCase(java.util.Locale.ROOT)
                + form.words().substring(1);
        var place = Place.field(form.file(), id, words);
        findings.require(
                !UNFIT.contains(type),
                "form-parts",
                place,
                words + " is of the type " + type + ", which is not allowed.");
        findings.require(
                !BARE_AMOUNT.matcher(component.path("text").asText("")).find(),
                "form-style",
                place,
                words + " shows an amount without separators.");
        findings.require(
                !type.equals("datetime"),
                "form-style",
                place,
                words + " is a date picker, which runs backwards in some browsers; ask for the day as text.");
        if (INPUTS.contains(type)) {
            findings.require(
                    key.matches("[A-Za-z_]\\w*"), "form-parts", place, words + " has no key that a rule could name.");
            style(findings, place, component, type, key);
        }
    }

    private static void style(Findings findings, Place place, JsonNode component, String type, String key) {
        var words = place.words();
        var rules = component.path("validate");
        findings.require(
                key.matches("[a-z][A-Za-z0-9]*"), "form-style", place, words + " has no key in lower camel case.");
        findings.require(!component.path("label").asText("").isBlank(), "form-style", place, words + " has no label.");
        var longest = rules.path("maxLength").asInt(0);
        findings.require(
                !TEXTS.contains(type) || (longest > 0 && longest <= LONGEST_TEXT),
                "form-style",
                place,
                words + " has no maximum length, or one the engine cannot store.");
        findings.require(
                !key.endsWith("Pounds") || component.path("serializeToString").asBoolean(),
                "form-style",
                place,
                words + " is money and would lose pence.");
        findings.require(
                !CHOICES.contains(type) || !component.path("values").isEmpty() || component.hasNonNull("valuesKey"),
                "form-style",
                place,
                words + " offers no choice.");
        findings.require(
                !type.equals("number") || (rules.has("min") && rules.has("max")),
                "form-style",
                place,
                words + " has no bounds.");
    }
}
