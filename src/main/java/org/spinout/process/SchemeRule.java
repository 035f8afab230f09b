package org.spinout.process;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spinout.shared.Days;

/**
 * What a scheme says to the staff of one kind of body: a row of the table {@code schemeRules}.
 *
 * @param mayApply whether they may use the scheme at all
 * @param whoApplies who may, in words
 * @param decidingBody whose board decides, in words, or null where nobody may apply
 * @param outsideStep {@code assuranceBeforeBoard}, {@code assuranceAfterBoard} or {@code none}
 * @param regionNotified whether the region is told of an expression of interest
 * @param wave whether approvals are announced in waves
 * @param minTermYears the shortest first contract, or null where the route of the contract says
 * @param maxTermYears the longest first contract, or null where the route of the contract says
 * @param contractRoute how the contract is let, in words, or null
 * @param windowOpens the first day for new expressions of interest, or null while open
 * @param windowCloses the last day for new expressions of interest, or null while open
 * @param arbiter whether an independent arbiter hears the team
 * @param reason why staff of this body may not apply, or null
 */
public record SchemeRule(
        boolean mayApply,
        String whoApplies,
        @Nullable String decidingBody,
        String outsideStep,
        boolean regionNotified,
        boolean wave,
        @Nullable Integer minTermYears,
        @Nullable Integer maxTermYears,
        @Nullable String contractRoute,
        @Nullable LocalDate windowOpens,
        @Nullable LocalDate windowCloses,
        boolean arbiter,
        @Nullable String reason) {

    /**
     * Why nobody of this body may start a proposal on that day, in a sentence for them; empty when they may. A closed
     * window stops new starts only: what was begun inside it goes on.
     */
    public Optional<String> refusalOfStartOn(LocalDate day) {
        if (!mayApply) {
            return Optional.of(reason == null ? "This scheme is not open to you." : reason);
        }
        if (windowOpens != null && day.isBefore(windowOpens)) {
            return Optional.of("The scheme takes new proposals from " + Days.inWords(windowOpens) + ".");
        }
        if (windowCloses != null && day.isAfter(windowCloses)) {
            return Optional.of("The scheme took new proposals until " + Days.inWords(windowCloses) + ".");
        }
        return Optional.empty();
    }
}
