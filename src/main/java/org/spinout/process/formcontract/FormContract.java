package org.spinout.process.formcontract;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.context.VariableContext;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.jspecify.annotations.Nullable;

/**
 * Holds a set of answers to the rules of their form.
 *
 * <p>Only fields of the form are taken, and of these only the ones its conditions show for these very answers. Each must
 * be of the field's kind and keep all its rules. What comes out is exactly what may be stored: dates as dates, lists as
 * Json, and nothing that was not asked for.
 */
public final class FormContract {

    /** How much of the form must be there. */
    public enum Mode {
        /** Everything required. */
        COMPLETE,
        /** Whatever is there must be right; what is missing may come later. */
        PARTIAL
    }

    private final FeelEngine feel;
    private final Clock clock;

    /** @param clock tells what "today" is in a form's {@code earliest} and {@code latest} rules */
    public FormContract(FeelEngine feel, Clock clock) {
        this.feel = feel;
        this.clock = clock;
    }

    /**
     * Checks answers against their form.
     *
     * @param submitted what was sent
     * @param existing the variables the form could show before
     * @return the values to store, all of them fields of the form; fields not sent stay absent
     * @throws FormRefusal naming every rule broken
     */
    public VariableMap check(Form form, VariableMap submitted, VariableContext existing, Mode mode) {
        var sent = new Submission(submitted);
        var situation = new FormSituation(feel, existing, sent, form.datePatterns());
        var failings = new ArrayList<Failing>();
        for (var name : sent.unknownTo(form.schema())) {
            failings.add(unknown(name));
        }
        var admitted = new LinkedHashMap<String, @Nullable Object>();
        for (var field : shown(form.schema(), situation, sent, failings)) {
            try {
                admit(new FieldCheck(field, form, situation, clock), sent, mode, admitted);
            } catch (FormRefusal refusal) {
                failings.addAll(refusal.failings());
            }
        }
        if (!failings.isEmpty()) {
            throw new FormRefusal(failings);
        }
        return variables(admitted);
    }

    static Failing unknown(String name) {
        return new Failing(
                name, "unknownField", "This form has no field \"" + name + "\", so it cannot be sent with it.");
    }

    /** The fields to check: for each path the one that is shown. Hidden ones must not be filled in. */
    private static List<FormField> shown(
            FormSchema schema, FormSituation situation, Submission sent, List<Failing> failings) {
        var shown = new LinkedHashMap<List<String>, FormField>();
        var hidden = new LinkedHashMap<List<String>, FormField>();
        for (var field : schema.fields()) {
            var hides = field.hide().stream().anyMatch(situation::holds);
            (hides ? hidden : shown).putIfAbsent(field.path(), field);
        }
        hidden.forEach((path, field) -> {
            if (!shown.containsKey(path) && !FieldCheck.isUnset(sent.at(path))) {
                failings.add(
                        field.failing("hidden", "does not apply with your other answers, so it must be left empty."));
            }
        });
        return List.copyOf(shown.values());
    }

    private static void admit(FieldCheck check, Submission sent, Mode mode, Map<String, @Nullable Object> admitted) {
        var path = check.field().path();
        var answer = sent.at(path);
        if (check.takesNoAnswer(answer)) {
            return;
        }
        if (FieldCheck.isUnset(answer) || check.isEmpty(answer)) {
            if (mode == Mode.COMPLETE) {
                check.refuseIfRequired();
            }
            if (!sent.has(path)) {
                return;
            }
        }
        put(admitted, path, check.admit(answer));
    }

    @SuppressWarnings("unchecked")
    private static void put(Map<String, @Nullable Object> admitted, List<String> path, TypedValue value) {
        var level = admitted;
        for (var step : path.subList(0, path.size() - 1)) {
            level = (Map<String, @Nullable Object>) level.computeIfAbsent(step, key -> new LinkedHashMap<>());
        }
        level.put(path.get(path.size() - 1), path.size() == 1 ? value : Submission.plain(value));
    }

    private static VariableMap variables(Map<String, @Nullable Object> admitted) {
        var variables = Variables.createVariables();
        admitted.forEach((name, value) -> {
            if (value instanceof TypedValue typed) {
                variables.putValueTyped(name, typed);
            } else if (value != null) {
                variables.putValueTyped(name, Json.variable(value));
            }
        });
        return variables;
    }
}
