package org.spinout.fund;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.spinout.shared.Refusal;

/**
 * What a fund manager asks to be done with the money of a fund.
 *
 * <p>It is asked; the table of delegated authority names who approves it; that person, who is never the one who asked,
 * approves or refuses, or nobody does in time; and what is approved is carried out once, as it was asked.
 *
 * @param number such as {@code FI-2026-0001}
 * @param act what is to be done
 * @param authority the document that allows it, such as the letter that votes the money
 * @param reasons in the words of whoever asks
 * @param askedBy a user
 * @param approver who has to approve, as the table of delegated authority says, {@link #NOBODY_ELSE} where none has to, null until the table was asked
 * @param decidedBy the user who approved or refused, null where nobody did
 */
public record Instruction(
        String number,
        MoneyAct act,
        String authority,
        String reasons,
        String askedBy,
        Instant askedAt,
        @Nullable String approver,
        InstructionState state,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt) {

    /** What the table of delegated authority says where a fund manager may act alone. */
    public static final String NOBODY_ELSE = "fundManager";

    /** The reference that the ledger's entries carry: the instruction, and the document it quotes. */
    String reference() {
        return number + ", " + authority;
    }

    /**
     * The instruction once it is known who approves it. Where nobody has to, it is approved.
     *
     * @throws Refusal.Conflict when it was decided already
     */
    Instruction routedTo(String role) {
        requireAsked();
        return with(role, NOBODY_ELSE.equals(role) ? InstructionState.APPROVED : state, null, null);
    }

    /**
     * The instruction decided by a person.
     *
     * @throws Refusal.NotEntitled when it is the person's own
     * @throws Refusal.Conflict when it was decided already
     */
    Instruction decided(InstructionState outcome, String by, Instant at) {
        requireAsked();
        requireFourEyes(by);
        return with(approver, outcome, by, at);
    }

    Instruction lapsed() {
        requireAsked();
        return with(approver, InstructionState.LAPSED, null, null);
    }

    Instruction carriedOut() {
        if (state != InstructionState.APPROVED) {
            throw new Refusal.Conflict(number + " is not approved, or was carried out already.");
        }
        return with(approver, InstructionState.CARRIED_OUT, decidedBy, decidedAt);
    }

    /** @throws Refusal.NotEntitled when this person asked for it */
    void requireFourEyes(String user) {
        if (user.equals(askedBy)) {
            throw new Refusal.NotEntitled("You asked for this yourself, so somebody else has to approve it.");
        }
    }

    private void requireAsked() {
        if (state != InstructionState.ASKED) {
            throw new Refusal.Conflict(number + " was decided already.");
        }
    }

    private Instruction with(
            @Nullable String role, InstructionState next, @Nullable String user, @Nullable Instant moment) {
        return new Instruction(number, act, authority, reasons, askedBy, askedAt, role, next, user, moment);
    }
}
