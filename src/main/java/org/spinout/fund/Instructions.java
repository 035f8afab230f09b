package org.spinout.fund;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.UnaryOperator;
import org.spinout.shared.References;
import org.spinout.shared.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What fund managers ask to be done with the money of a fund: who approved it, and the doing of it. Nothing here moves
 * money before it is approved, and nobody approves what they asked for; the database repeats both.
 */
@Component
public class Instructions {

    private static final int LONGEST_AUTHORITY = 45;

    private final InstructionRows rows;
    private final MoneyBooks books;
    private final References references;
    private final Clock clock;

    Instructions(JdbcClient jdbc, MoneyBooks books, Pots pots, References references, Clock clock) {
        this.rows = new InstructionRows(jdbc, pots);
        this.books = books;
        this.references = references;
        this.clock = clock;
    }

    /**
     * Asks for something to be done. What could not be done today is refused at once.
     *
     * @param authority the document that allows it, at most 45 characters
     * @param reasons in the words of whoever asks
     * @param by a user
     * @return the instruction's number, such as {@code FI-2026-0001}
     * @throws Refusal when it could not be carried out, or no authority is named
     */
    @Transactional
    public String ask(MoneyAct act, String authority, String reasons, String by) {
        if (authority.isBlank() || authority.strip().length() > LONGEST_AUTHORITY) {
            throw new Refusal("authority", "required", "Name the document that allows this, in at most 45 characters.");
        }
        act.check(books);
        var number = references.next("FI", 4).value();
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        rows.add(new Instruction(
                number, act, authority.strip(), reasons, by, now, null, InstructionState.ASKED, null, null));
        return number;
    }

    /** @throws Refusal when there is no such instruction */
    public Instruction get(String number) {
        return rows.get(number);
    }

    /** Those that wait for somebody's approval, oldest first. */
    public List<Instruction> waiting() {
        return rows.in(InstructionState.ASKED);
    }

    /**
     * Says who has to approve it. Where the fund manager may act alone, it is approved.
     *
     * @param approver as the table of delegated authority names them
     */
    @Transactional
    public Instruction route(String number, String approver) {
        return change(number, instruction -> instruction.routedTo(approver));
    }

    /**
     * Approves it.
     *
     * @throws Refusal.NotEntitled when this person asked for it
     * @throws Refusal.Conflict when it was decided already
     */
    @Transactional
    public Instruction approve(String number, String by) {
        return decide(number, InstructionState.APPROVED, by);
    }

    /** Says no to it; whoever asked may ask again. Otherwise as {@link #approve}. */
    @Transactional
    public Instruction refuse(String number, String by) {
        return decide(number, InstructionState.REFUSED, by);
    }

    /** Gives it up, since nobody decided in time. */
    @Transactional
    public Instruction lapse(String number) {
        return change(number, Instruction::lapsed);
    }

    /**
     * Does what was approved, once.
     *
     * @throws Refusal when it can no longer be done, for instance since the money is gone
     * @throws Refusal.Conflict when it is not approved, or was carried out already
     */
    @Transactional
    public Instruction carryOut(String number) {
        var done = change(number, Instruction::carriedOut);
        done.act().carryOut(books, done);
        return done;
    }

    /** @throws Refusal.NotEntitled when this person asked for it and so cannot decide on it */
    public void requireFourEyes(String number, String user) {
        rows.get(number).requireFourEyes(user);
    }

    private Instruction decide(String number, InstructionState outcome, String by) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return change(number, instruction -> instruction.decided(outcome, by, now));
    }

    private Instruction change(String number, UnaryOperator<Instruction> step) {
        var next = step.apply(rows.lock(number));
        rows.change(next);
        return next;
    }
}
