package org.spinout.board;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.spinout.shared.Refusal;

/**
 * One term of one person on the board of a body.
 *
 * @param bodyId the body
 * @param user the person's user id
 * @param officer whether they are an executive (officer) member; a non-officer member otherwise
 * @param chair whether they chair the board
 * @param from the first day of the term
 * @param until the last day of the term, or null while no end is known
 */
public record BoardMember(
        String bodyId,
        String user,
        boolean officer,
        boolean chair,
        LocalDate from,
        @Nullable LocalDate until) {

    /** @throws Refusal when the term ends before it begins */
    public BoardMember {
        if (until != null && until.isBefore(from)) {
            throw new Refusal("until", "after", "A term of office cannot end before it begins.");
        }
    }

    /** Whether the term includes that day. */
    public boolean servesOn(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }

    boolean overlaps(BoardMember other) {
        return (until == null || !until.isBefore(other.from)) && (other.until == null || !other.until.isBefore(from));
    }
}
