package org.spinout.process.announceguidance;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.spinout.process.WorkingTime;
import org.spinout.shared.Days;

/**
 * National guidance as somebody announced it.
 *
 * @param number of the announcement
 * @param source where it can be read; empty where nobody said
 * @param announcer the user who announced it
 */
record Guidance(String number, String title, String source, LocalDate issuedOn, String mustRewrite, String announcer) {

    static Guidance from(DelegateExecution execution) {
        return new Guidance(
                execution.getProcessBusinessKey(),
                AnnounceGuidance.TITLE.from(execution),
                Objects.requireNonNullElse(AnnounceGuidance.SOURCE.orNull(execution), ""),
                WorkingTime.dayOf(AnnounceGuidance.ISSUED_ON.from(execution)),
                AnnounceGuidance.MUST_REWRITE.from(execution),
                AnnounceGuidance.REQUESTER.from(execution));
    }

    /** What the teams read, and what stays on record. */
    String inWords() {
        return "\"" + title + "\", issued on " + Days.inWords(issuedOn) + (source.isBlank() ? "" : " (" + source + ")")
                + ". What must be rewritten: " + mustRewrite;
    }

    /** As it is kept in a case: the outcome that every reason for a rewrite has, and the words. */
    Map<String, Object> fields() {
        return new HashMap<>(Map.of(
                "announcement", number,
                "guidanceTitle", title,
                "guidanceSource", source,
                "issuedOn", issuedOn,
                "outcome", "rewrite",
                "reasonCode", "guidanceChanged",
                "reasons", inWords()));
    }
}
