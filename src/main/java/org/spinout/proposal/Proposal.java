package org.spinout.proposal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.spinout.shared.Money;
import org.spinout.shared.Refusal;

/**
 * A team's proposal to run its service itself: the case everything else in Spinout belongs to.
 *
 * <p>It is born when one member of staff answers a few questions, and gets its number, which people quote for as long as
 * the case lives. Its team may grow, shrink and change its lead, and may come from more than one body. The team writes an
 * expression of interest; the host accepts it, sends it back, asks for a change or rejects it. An accepted expression
 * becomes a business case, which outside assurers may look at before the board decides or after, as the scheme has it.
 * The board approves, defers, asks for a change, rejects, or puts the service to competition; what it approved comes back
 * to it when one of its conditions lapses. Then contract, staff and assets are transferred, and the day the service goes
 * live is the last of the proposal's days: what was launched has a life of its own. A team may withdraw on every day
 * before that one. A proposal that has ended never wakes; whoever tries again opens a new one.
 *
 * <p>An instance is what was true when it was read. Changes go through {@link Proposals}.
 *
 * @param number such as {@code SP-2026-0001}; also the business key of every process instance of the case
 * @param bodyId the host organisation
 * @param scheme the code of the scheme the case runs under
 * @param serviceName the service as its staff call it
 * @param lead the user who leads the team and is always of it
 * @param staffCount how many people deliver the service
 * @param annualValue what the service costs or earns in a year
 * @param size how much route the case needs, or null before that is decided
 * @param state where the case stands
 * @param moneyIsCondition whether the plan depends on an award, so that the transfer waits for it
 * @param regulatedActivity whether the service needs registration with the Care Quality Commission
 * @param lineManager who is asked to comment, or null
 * @param commissionerId the body that will hold the contract where it is not the host, or null
 * @param openedAt when the case began
 */
public record Proposal(
        String number,
        String bodyId,
        String scheme,
        String serviceName,
        String lead,
        int staffCount,
        Money annualValue,
        @Nullable ProposalSize size,
        ProposalState state,
        boolean moneyIsCondition,
        boolean regulatedActivity,
        @Nullable String lineManager,
        @Nullable String commissionerId,
        Instant openedAt) {

    /** The body that will hold the contract: the named commissioner, or else the host. */
    public String contractingBodyId() {
        return commissionerId == null ? bodyId : commissionerId;
    }

    static void requireFigures(int staffCount, Money annualValue) {
        if (staffCount < 1) {
            throw new Refusal("staffCount", "min", "A service needs at least one member of staff.");
        }
        if (!annualValue.isPositive()) {
            throw new Refusal("annualValuePounds", "min", "The yearly value of the service must be more than nothing.");
        }
    }
}
