package org.spinout.process.formcontract;

import java.util.List;
import java.util.Map;

/**
 * The form of one task or start event: what the form file says, and which of its fields the model turns into dates.
 *
 * @param datePatterns the {@code datePattern} of each date field declared beside the form ({@code camunda:formData})
 */
public record Form(FormSchema schema, Map<String, String> datePatterns) {

    /** A task that asks nothing takes nothing. */
    static final Form NONE = new Form(new FormSchema("", List.of()), Map.of());
}
