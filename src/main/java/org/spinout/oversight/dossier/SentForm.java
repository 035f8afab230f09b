package org.spinout.oversight.dossier;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A form as somebody sent it, with its questions in words.
 *
 * @param form its id
 * @param version counts from 1 within case and form
 * @param formVersion of the form as it was deployed then, 0 where it is no longer known
 * @param task what the task was called, or null for a form that starts something
 * @param person who sent it
 * @param at when, in UTC
 * @param sha256 of the fields as they were kept
 * @param status {@code complete}, {@code withheld} or {@code disposed}
 * @param fields the fields as they were kept, or null where they are not shown
 * @param answers each question with its answer; empty where they are not shown
 */
record SentForm(
        String form,
        int version,
        int formVersion,
        @Nullable String task,
        String person,
        String at,
        String sha256,
        String status,
        @Nullable String fields,
        List<Line> answers) {

    /** One question and its answer. */
    record Line(String field, String question, String answer) {}
}
