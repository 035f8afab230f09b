package org.spinout.record;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A disposal of records: one person of a body asks for it, another of the same body decides.
 *
 * @param authority under which schedule or decision
 * @param outcome null until somebody decides
 * @param decidedBy null also where it lapsed
 * @param decidedAs the role in which it was decided
 */
public record Disposal(
        String number,
        String bodyId,
        String authority,
        String reasons,
        String askedBy,
        Instant askedAt,
        @Nullable Outcome outcome,
        @Nullable String decidedBy,
        @Nullable String decidedAs,
        List<Part> parts) {

    public Disposal {
        parts = List.copyOf(parts);
    }

    /** How it was decided. Nothing is disposed of by silence. */
    public enum Outcome {
        CONFIRMED,
        REFUSED,
        LAPSED
    }

    /**
     * One class of one case.
     *
     * @param dueOn the first day on which it could go, as it was reckoned when it was asked for
     * @param disposedAt null while it is there
     * @param records how many were disposed of
     * @param digest SHA-256 over the list of what was disposed of; the chain of the case has it too
     * @param keptBecause why it was kept back after all, or null
     */
    public record Part(
            String disposalNumber,
            String caseNumber,
            RecordClass recordClass,
            LocalDate dueOn,
            @Nullable Instant disposedAt,
            int records,
            @Nullable String digest,
            @Nullable String keptBecause) {

        public boolean isDone() {
            return disposedAt != null;
        }

        boolean isOpen() {
            return disposedAt == null && keptBecause == null;
        }
    }
}
