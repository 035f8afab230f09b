package org.spinout.proposal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.spinout.shared.Refusal;

/**
 * A challenge as somebody reports it.
 *
 * @param caseNumber which case it is about
 * @param kind in which way it is made
 * @param claimantKind what the claimant is to the service: {@code patient}, {@code union}, {@code provider} …
 * @param claimant who makes it, by name
 * @param subject what is challenged, in the reporter's words
 * @param receivedOn the day it reached the host
 * @param period the time there was for it, where it is a representation, or null
 * @param raisedBy the user who reports it
 */
public record NewChallenge(
        String caseNumber,
        ChallengeKind kind,
        String claimantKind,
        String claimant,
        String subject,
        LocalDate receivedOn,
        @Nullable RepresentationPeriod period,
        String raisedBy) {

    /** A challenge of a kind for which the law leaves no period that is counted here. */
    public NewChallenge(
            String caseNumber,
            ChallengeKind kind,
            String claimantKind,
            String claimant,
            String subject,
            LocalDate receivedOn,
            String raisedBy) {
        this(caseNumber, kind, claimantKind, claimant, subject, receivedOn, null, raisedBy);
    }

    public NewChallenge {
        if (claimant.isBlank()) {
            throw new Refusal("claimant", "required", "Say who challenges the case.");
        }
        if (subject.isBlank()) {
            throw new Refusal("subject", "required", "Say what is challenged.");
        }
        if (period != null) {
            period.requireBegunBy(receivedOn);
        }
    }
}
