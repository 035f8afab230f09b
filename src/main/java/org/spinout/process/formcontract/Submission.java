package org.spinout.process.formcontract;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.value.SerializableValue;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.camunda.spin.json.SpinJsonNode;
import org.jspecify.annotations.Nullable;

/**
 * What somebody sent, as plain texts, numbers, truth values, dates, lists and maps. Whatever an engine variable can be
 * besides (a file, bytes, a serialised object) becomes {@link Foreign} and is never opened.
 */
final class Submission {

    /** A value no form field takes. */
    record Foreign(String type) {}

    private final Map<String, Object> answers = new LinkedHashMap<>();

    Submission(VariableMap sent) {
        for (var name : sent.keySet()) {
            answers.put(name, plain(sent.getValueTyped(name)));
        }
    }

    /** Whether anything, an empty value included, was sent for this path. */
    boolean has(List<String> path) {
        return holder(path) instanceof Map<?, ?> holder && holder.containsKey(last(path));
    }

    /** What was sent for this path, or null. */
    @Nullable
    Object at(List<String> path) {
        return holder(path) instanceof Map<?, ?> holder ? holder.get(last(path)) : null;
    }

    /** The value of one variable as a condition may see it. */
    @Nullable
    Object variable(String name) {
        return answers.get(name) instanceof Foreign ? null : answers.get(name);
    }

    boolean hasVariable(String name) {
        return answers.containsKey(name);
    }

    /** The names, with the keys inside objects, under which something was sent that is no field of the form. */
    List<String> unknownTo(FormSchema form) {
        var unknown = new ArrayList<String>();
        collectUnknown(answers, List.of(), form, unknown);
        return unknown;
    }

    private static void collectUnknown(Map<?, ?> level, List<String> above, FormSchema form, List<String> unknown) {
        for (var entry : level.entrySet()) {
            var path = new ArrayList<>(above);
            path.add(String.valueOf(entry.getKey()));
            if (form.fields().stream().anyMatch(field -> field.path().equals(path))) {
                continue;
            }
            var leadsOn = form.fields().stream().anyMatch(field -> startsWith(field.path(), path));
            if (leadsOn && entry.getValue() instanceof Map<?, ?> deeper) {
                collectUnknown(deeper, path, form, unknown);
            } else if (!leadsOn || entry.getValue() != null) {
                unknown.add(String.join(".", path));
            }
        }
    }

    private static boolean startsWith(List<String> path, List<String> beginning) {
        return path.size() > beginning.size()
                && path.subList(0, beginning.size()).equals(beginning);
    }

    private @Nullable Object holder(List<String> path) {
        Object level = answers;
        for (var step : path.subList(0, path.size() - 1)) {
            level = level instanceof Map<?, ?> map ? map.get(step) : null;
        }
        return level;
    }

    private static String last(List<String> path) {
        return path.get(path.size() - 1);
    }

    /** An engine value as a plain one. */
    static @Nullable Object plain(@Nullable TypedValue typed) {
        if (typed == null) {
            return null;
        }
        var type = typed.getType();
        if (type != null && type.getName().equals("json")) {
            return typed instanceof SerializableValue json ? parsed(json.getValueSerialized()) : null;
        }
        if (type != null && !type.isPrimitiveValueType()) {
            return new Foreign(type.getName());
        }
        return plainObject(typed.getValue());
    }

    private static @Nullable Object plainObject(@Nullable Object value) {
        if (value instanceof SpinJsonNode json) {
            return parsed(json.toString());
        }
        if (value == null
                || value instanceof String
                || value instanceof Boolean
                || value instanceof Number
                || value instanceof Date
                || value instanceof List
                || value instanceof Map) {
            return value;
        }
        return new Foreign(value.getClass().getSimpleName());
    }

    private static @Nullable Object parsed(@Nullable String json) {
        try {
            return json == null ? null : Json.read(json);
        } catch (JsonProcessingException broken) {
            return new Foreign("unreadable Json");
        }
    }
}
