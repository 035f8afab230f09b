package org.spinout.proposal;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody says that a case should not go on as it does: a patient in court, a union, a provider passed over, anybody
 * with a complaint.
 *
 * <p>It gets a number when it is raised, may put its case on {@link Hold}, is answered by the host, and is closed once,
 * with an outcome and reasons. It is kept for ever, as the case is.
 *
 * @param number such as {@code CH-2026-0001}
 * @param caseNumber the case it is about
 * @param kind in which way it is made
 * @param claimantKind what the claimant is to the service
 * @param claimant who makes it
 * @param subject what is challenged
 * @param receivedOn the day it reached the host
 * @param period the time there was for it, where it is a representation, or null
 * @param raisedBy who reported it
 * @param raisedAt when
 * @param outcome how it ended, or null while it is open
 * @param reasons why it ended so, or null while it is open
 * @param closedAt when, or null while it is open
 */
public record Challenge(
        String number,
        String caseNumber,
        ChallengeKind kind,
        String claimantKind,
        String claimant,
        String subject,
        LocalDate receivedOn,
        @Nullable RepresentationPeriod period,
        String raisedBy,
        Instant raisedAt,
        @Nullable ChallengeOutcome outcome,
        @Nullable String reasons,
        @Nullable Instant closedAt) {

    public boolean isOpen() {
        return outcome == null;
    }

    /** Whether it came after the last day there was for it. What is late is heard or refused by people, never lost. */
    public boolean isLate() {
        return period != null && period.isOverOn(receivedOn);
    }

    /** Kind, number and claimant, for a sentence: {@code claim for judicial review CH-2026-0001 of M. Lloyd}. */
    public String inWords() {
        return kind.words() + " " + number + " of " + claimant;
    }
}
