package org.spinout.process.developbusinesscase;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Function;
import org.spinout.process.formcontract.DeployedForms;
import org.spinout.process.formcontract.FormSchema;
import org.springframework.stereotype.Component;

/**
 * What the forms call their fields and choices, for telling people about them elsewhere: as deployed now, and where a
 * process owner has taken a field away, as this release has it.
 */
@Component
class FormLabels {

    private final DeployedForms forms;

    FormLabels(DeployedForms forms) {
        this.forms = forms;
    }

    /** Whether the form has such a field. */
    boolean has(String form, String field) {
        return forms.latest(form).flatMap(schema -> schema.label(field)).isPresent();
    }

    /** The field's label; its key where there is no such form or field any more. */
    String field(String form, String field) {
        return find(form, schema -> schema.label(field)).orElse(field);
    }

    /** An answer as its form words it: the label of a choice, and otherwise what was written. */
    String answer(String form, String field, String value) {
        return find(form, schema -> schema.choice(field, value)).orElse(value);
    }

    private Optional<String> find(String form, Function<FormSchema, Optional<String>> words) {
        return forms.latest(form).flatMap(words).or(() -> shipped(form).flatMap(words));
    }

    private Optional<FormSchema> shipped(String form) {
        try (var file = getClass().getResourceAsStream("/forms/" + form + ".form")) {
            return file == null
                    ? Optional.empty()
                    : Optional.of(FormSchema.read(new String(file.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
