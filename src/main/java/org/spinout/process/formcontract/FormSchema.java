package org.spinout.process.formcontract;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A form as deployed: the fields that take an answer, with their rules. Texts and other decoration are left out.
 *
 * @param id the form's id
 */
public record FormSchema(String id, List<FormField> fields) {

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

    /** The names of the variables this form shows and lets nobody change: what is sent in their name is no answer. */
    public Set<String> given() {
        return fields.stream()
                .filter(field -> field.is("readonly"))
                .map(field -> field.path().get(0))
                .collect(Collectors.toUnmodifiableSet());
    }
}
