package org.spinout.process.formcontract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.jspecify.annotations.Nullable;
import org.spinout.shared.Refusal;

/** Choices: only what the form offers, whether it lists the answers itself or takes them from a variable. */
record ChoiceCheck(FormField field, FormSituation situation) {

    private static final int NAMED_IN_A_REFUSAL = 10;

    TypedValue admit(@Nullable Object answer) {
        if (FieldCheck.isUnset(answer)) {
            return Variables.untypedNullValue();
        }
        return field.kind() == FieldKind.CHOICE ? Variables.untypedValue(chosen(answer)) : many(answer);
    }

    private TypedValue many(@Nullable Object answer) {
        if (!(answer instanceof List<?> answers)) {
            throw field.refusal("type", "must be a list of choices.");
        }
        var chosen = new ArrayList<Object>();
        for (var one : answers) {
            chosen.add(chosen(one));
        }
        if (new HashSet<>(chosen).size() < chosen.size()) {
            throw field.refusal("allowedValues", "names the same choice twice.");
        }
        return Json.variable(chosen);
    }

    private Object chosen(@Nullable Object answer) {
        if (answer instanceof List || answer instanceof Map) {
            throw field.refusal("type", "must be one of the choices offered.");
        }
        return offered().stream()
                .filter(choice -> choice.is(answer))
                .findFirst()
                .map(Choice::value)
                .orElseThrow(() -> notOffered(answer));
    }

    private Refusal notOffered(@Nullable Object answer) {
        var offered = offered();
        if (offered.isEmpty()) {
            return field.refusal("allowedValues", "has nothing to choose from at the moment.");
        }
        var wrongKind = !(answer instanceof String) && offered.get(0).value() instanceof String;
        var labels = offered.stream()
                .limit(NAMED_IN_A_REFUSAL)
                .map(choice -> "\"" + choice.label() + "\" (" + choice.value() + ")")
                .collect(Collectors.joining(", "));
        return field.refusal(
                wrongKind ? "type" : "allowedValues",
                "does not offer \"" + shortened(String.valueOf(answer)) + "\". Please choose from " + labels
                        + (offered.size() > NAMED_IN_A_REFUSAL ? " and others." : "."));
    }

    private List<Choice> offered() {
        return field.rule("valuesKey")
                .map(situation::offeredBy)
                .or(() ->
                        field.rule("valuesExpression").map(situation::evaluate).map(Choice::listOf))
                .orElse(field.offered());
    }

    private static String shortened(String text) {
        return text.length() <= 60 ? text : text.substring(0, 60) + "…";
    }
}
