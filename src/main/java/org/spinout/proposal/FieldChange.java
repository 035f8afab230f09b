package org.spinout.proposal;

import org.jspecify.annotations.Nullable;

/**
 * One answer that differs between two states of a case.
 *
 * @param formId the form it stands in
 * @param field the field's key
 * @param before what was answered, or null where nothing was
 * @param after what is answered, or null where nothing is any more
 */
public record FieldChange(
        String formId,
        String field,
        @Nullable String before,
        @Nullable String after) {}
