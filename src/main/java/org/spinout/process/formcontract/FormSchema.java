package org.spinout.process.formcontract;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A form as deployed: the fields that take an answer, with their rules. Texts and other decoration are left out.
 *
 * @param id the form's id
 */
public record FormSchema(String id, List<FormField> fields) {

    /** How people write a day. */
    public static final String DATE_PATTERN = "dd/MM/yyyy";

    private static final String WRITTEN_SO = "^\\d{2}/\\d{2}/\\d{4}$";

    /**
     * Reads a Camunda Form.
     *
     * @param json the content of a {@code .form} file
     * @throws UnreadableForm when it is no form, or has a component whose answers cannot be checked
     */
    public static FormSchema read(String json) {
        return new FormReader().read(json);
    }

    /** The names of the variables this form may write. */
    public Set<String> variables() {
        return fields.stream().map(field -> field.path().get(0)).collect(Collectors.toUnmodifiableSet());
    }

    /** What people read beside a field; empty where the form has no such field. */
    public Optional<String> label(String field) {
        return find(field).map(FormField::label);
    }

    /** What people read beside a choice of a field; empty where the form offers no such choice. */
    public Optional<String> choice(String field, String value) {
        return find(field).stream()
                .flatMap(found -> found.offered().stream())
                .filter(choice -> String.valueOf(choice.value()).equals(value))
                .map(Choice::label)
                .findFirst();
    }

    private Optional<FormField> find(String field) {
        return fields.stream().filter(one -> one.key().equals(field)).findFirst();
    }

    /** The names of the variables that are days, written as {@link #DATE_PATTERN}. */
    public Set<String> dates() {
        return fields.stream()
                .filter(field ->
                        field.rule("pattern").filter(WRITTEN_SO::equals).isPresent())
                .map(field -> field.path().get(0))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The keys, with the groups around them, of fields that are asked more than once. */
    public Set<String> askedTwice() {
        var seen = new HashSet<String>();
        return fields.stream()
                .map(FormField::key)
                .filter(key -> !seen.add(key))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The keys of fields that nobody can answer, since their limits contradict each other. */
    public Set<String> unanswerable() {
        return fields.stream()
                .filter(field -> new Room(field).isNone())
                .map(FormField::key)
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Whether a field takes an answer, as far as its fixed limits say.
     *
     * @param answer as it stands in a condition: a number, a text or the value of a choice
     */
    public boolean takes(String field, String answer) {
        return find(field).map(Room::new).filter(room -> room.has(answer)).isPresent();
    }

    /** The names of the variables this form shows and lets nobody change: what is sent in their name is no answer. */
    public Set<String> given() {
        return fields.stream()
                .filter(field -> field.is("readonly"))
                .map(field -> field.path().get(0))
                .collect(Collectors.toUnmodifiableSet());
    }
}
