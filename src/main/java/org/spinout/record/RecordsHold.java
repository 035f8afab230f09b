package org.spinout.record;

import java.time.Instant;
import org.spinout.shared.Days;

/**
 * Why the records of a case are kept beyond their date.
 *
 * @param ground its code, such as {@code legalClaim}
 */
public record RecordsHold(String caseNumber, String ground, String reasons, String placedBy, Instant placedAt) {

    /** As a sentence. */
    public String inWords() {
        return "Since " + Days.inWords(placedAt) + " its records are held: " + reasons;
    }
}
