package org.spinout.process.formcontract;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A component of a form that takes an answer.
 *
 * @param path where the answer is found: the variable, then the keys inside it (groups with a path)
 * @param label what the person reads beside the field
 * @param kind what sort of answer it takes
 * @param rules the rules by name ({@code required}, {@code min}, {@code earliest} …), as written in the form; a text
 *     that starts with {@code =} is FEEL
 * @param offered the fixed answers of a choice; empty where a variable or an expression offers them
 * @param hide FEEL conditions of the field and the groups around it, any of which hides it
 */
record FormField(
        List<String> path,
        String label,
        FieldKind kind,
        Map<String, String> rules,
        List<Choice> offered,
        List<String> hide) {

    /** The key under which a refusal names this field. */
    String key() {
        return String.join(".", path);
    }

    Optional<String> rule(String name) {
        return Optional.ofNullable(rules.get(name));
    }

    boolean is(String flag) {
        return "true".equals(rules.get(flag));
    }

    /** Whether it only ever shows an answer. */
    boolean takesNone() {
        return is("readonly") || is("disabled");
    }

    Failing failing(String rule, String restOfSentence) {
        return new Failing(key(), rule, "\"" + label + "\" " + restOfSentence);
    }

    FormRefusal refusal(String rule, String restOfSentence) {
        return new FormRefusal(List.of(failing(rule, restOfSentence)));
    }
}
