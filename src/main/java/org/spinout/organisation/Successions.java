package org.spinout.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.spinout.shared.References;
import org.spinout.shared.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The register of every {@link Succession}: sets them out, has them approved by a second person, remembers each move. */
@Component
@Transactional
public class Successions {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final References references;
    private final SuccessionRows rows;

    public Successions(JdbcClient jdbc, Clock clock, References references) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.references = references;
        this.rows = new SuccessionRows(jdbc);
    }

    /**
     * Sets a succession out.
     *
     * @throws Refusal when a body is unknown, or a successor has been succeeded itself
     * @throws Refusal.Conflict when the predecessor has a succession that is still to come or under way
     */
    public Succession setOut(NewSuccession asked) {
        lockBody("predecessor", asked.predecessor());
        ofPredecessor(asked.predecessor()).stream()
                .filter(other -> other.state().isOpen())
                .findFirst()
                .ifPresent(other -> {
                    throw new Refusal.Conflict(other.number() + " is under way for this organisation already. Finish or"
                            + " stop it first.");
                });
        asked.successors().forEach(successor -> requireLasting(successor.bodyId()));
        var number = references.next("SU", 4).value();
        rows.enter(number, asked, now());
        return get(number);
    }

    private void requireLasting(String bodyId) {
        requireBody("successor1", bodyId);
        endOf(bodyId).ifPresent(other -> {
            throw new Refusal(
                    "successor1",
                    "lasting",
                    bodyId + " has itself been succeeded, by " + other.number()
                            + ". Name the organisation that acts today.");
        });
    }

    /** @throws Refusal when there is no such succession */
    @Transactional(readOnly = true)
    public Succession get(String number) {
        return rows.find("number = :key", number).stream()
                .findFirst()
                .orElseThrow(() -> new Refusal("No succession has the number " + number + "."));
    }

    /** Every succession in which this body was, or is to be, succeeded; the oldest first. */
    @Transactional(readOnly = true)
    public List<Succession> ofPredecessor(String bodyId) {
        return rows.find("predecessor = :key", bodyId);
    }

    /** The succession by which others have taken the whole place of this body; empty while it acts. */
    @Transactional(readOnly = true)
    public Optional<Succession> endOf(String bodyId) {
        return ofPredecessor(bodyId).stream()
                .filter(other -> other.state() == SuccessionState.DONE && other.role() == null)
                .findFirst();
    }

    /**
     * Says which successor a case goes to, in place of what was said before.
     *
     * @throws Refusal when that body is none of the successors
     * @throws Refusal.Conflict when the succession has ended, or the case has moved
     */
    public void choose(String number, String caseNumber, String successor, String by) {
        var succession = lockOpen(number);
        if (!succession.names(successor)) {
            throw new Refusal(
                    "successor", "allowedValues", successor + " is none of the organisations that take over here.");
        }
        if (move(number, caseNumber).isPresent()) {
            throw new Refusal.Conflict(caseNumber + " has moved already.");
        }
        jdbc.sql("INSERT INTO succession_choice (number, case_number, successor, chosen_by, chosen_at)"
                        + " VALUES (:number, :case, :successor, :by, :now)")
                .param("number", number)
                .param("case", caseNumber)
                .param("successor", successor)
                .param("by", by)
                .param("now", now())
                .update();
    }

    /** The successor of each case that has one, by case number. */
    @Transactional(readOnly = true)
    public Map<String, String> choices(String number) {
        var choices = new TreeMap<String, String>();
        jdbc.sql("SELECT case_number, successor FROM succession_choice WHERE number = :number ORDER BY id")
                .param("number", number)
                .query((row, index) -> choices.put(row.getString("case_number"), row.getString("successor")))
                .list();
        return choices;
    }

    /**
     * Approves a succession; from its day on its cases may move.
     *
     * @throws Refusal.NotEntitled when that would be whoever set it out
     * @throws Refusal.Conflict when it is approved or has ended
     */
    public Succession approve(String number, String by) {
        var succession = lockOpen(number);
        requireFourEyes(number, by);
        if (succession.state() == SuccessionState.APPROVED) {
            throw new Refusal.Conflict(number + " is approved already.");
        }
        jdbc.sql("INSERT INTO succession_approval (number, set_out_by, approved_by, approved_at)"
                        + " VALUES (:number, :setOutBy, :by, :now)")
                .param("number", number)
                .param("setOutBy", succession.setOutBy())
                .param("by", by)
                .param("now", now())
                .update();
        return get(number);
    }

    /** @throws Refusal.NotEntitled when this person set the succession out: a second pair of eyes is needed */
    @Transactional(readOnly = true)
    public void requireFourEyes(String number, String user) {
        if (get(number).setOutBy().equals(user)) {
            throw new Refusal.NotEntitled(
                    "You set this out, so somebody else has to approve it. Leave the task to a colleague.");
        }
    }

    /**
     * Gives a succession up before anything has moved.
     *
     * @throws Refusal.Conflict when a case has moved, or the succession has ended
     */
    public Succession stop(String number, String reasons, String by) {
        lockOpen(number);
        var moved = moves(number).size();
        if (moved > 0) {
            throw new Refusal.Conflict(
                    moved + " of its cases have moved, so " + number + " can no longer be stopped, only finished.");
        }
        return end(number, SuccessionState.STOPPED, reasons, by);
    }

    /** Ends a succession whose cases have moved, all of them or not. @throws Refusal.Conflict when it is not under way */
    public Succession finish(String number, boolean whole, String reasons, String by) {
        if (lockOpen(number).state() != SuccessionState.APPROVED) {
            throw new Refusal.Conflict(number + " has not been approved.");
        }
        return end(number, whole ? SuccessionState.DONE : SuccessionState.PARTLY_DONE, reasons, by);
    }

    private Succession end(String number, SuccessionState outcome, String reasons, String by) {
        jdbc.sql("INSERT INTO succession_end (number, outcome, reasons, ended_by, ended_at)"
                        + " VALUES (:number, :outcome, :reasons, :by, :now)")
                .param("number", number)
                .param("outcome", outcome.name())
                .param("reasons", reasons)
                .param("by", by)
                .param("now", now())
                .update();
        return get(number);
    }

    /**
     * Remembers that a case moves, in the transaction that moves it.
     *
     * @throws Refusal.Conflict when the succession is not approved, its day has not come, or the case has moved
     */
    public Move enterMove(String number, String caseNumber) {
        var succession = get(number);
        if (succession.state() != SuccessionState.APPROVED || today().isBefore(succession.effectiveOn())) {
            throw new Refusal.Conflict("The day of " + number + " has not come, or it is not approved or has ended.");
        }
        if (move(number, caseNumber).isPresent()) {
            throw new Refusal.Conflict(caseNumber + " has moved already.");
        }
        var successor = Optional.ofNullable(choices(number).get(caseNumber))
                .orElseThrow(() -> new Refusal("Nobody has said which organisation " + caseNumber + " goes to."));
        rows.enterMove(succession, caseNumber, successor, now());
        return move(number, caseNumber).orElseThrow();
    }

    /** Whether, and where to, a case has moved. */
    @Transactional(readOnly = true)
    public Optional<Move> move(String number, String caseNumber) {
        return moves(number).stream()
                .filter(move -> move.caseNumber().equals(caseNumber))
                .findFirst();
    }

    /** The cases of a succession that have moved, in the order of their numbers. */
    @Transactional(readOnly = true)
    public List<Move> moves(String number) {
        return rows.moves("number = :key", number);
    }

    /** Every move of a case there ever was, the oldest first. */
    @Transactional(readOnly = true)
    public List<Move> movesOf(String caseNumber) {
        return rows.moves("case_number = :key", caseNumber);
    }

    /** Remembers why a case could not be moved. */
    public void enterObstacle(String number, String caseNumber, String why) {
        jdbc.sql("INSERT INTO succession_obstacle (number, case_number, why, met_at)"
                        + " VALUES (:number, :case, :why, :now)")
                .param("number", number)
                .param("case", caseNumber)
                .param("why", why.length() > 1000 ? why.substring(0, 1000) : why)
                .param("now", now())
                .update();
    }

    /** The latest obstacle of each case that has not moved, by case number. */
    @Transactional(readOnly = true)
    public Map<String, String> obstacles(String number) {
        var obstacles = new TreeMap<String, String>();
        jdbc.sql("SELECT case_number, why FROM succession_obstacle WHERE number = :number ORDER BY id")
                .param("number", number)
                .query((row, index) -> obstacles.put(row.getString("case_number"), row.getString("why")))
                .list();
        moves(number).forEach(move -> obstacles.remove(move.caseNumber()));
        return obstacles;
    }

    private Succession lockOpen(String number) {
        jdbc.sql("SELECT number FROM succession WHERE number = :number FOR UPDATE")
                .param("number", number)
                .query(String.class)
                .optional();
        var succession = get(number);
        if (!succession.state().isOpen()) {
            throw new Refusal.Conflict(number + " has ended.");
        }
        return succession;
    }

    private void lockBody(String field, String bodyId) {
        requireBody(field, bodyId);
        jdbc.sql("SELECT id FROM body WHERE id = :body FOR UPDATE")
                .param("body", bodyId)
                .query(String.class)
                .single();
    }

    private void requireBody(String field, String bodyId) {
        var known = jdbc.sql("SELECT COUNT(*) FROM body WHERE id = :body")
                .param("body", bodyId)
                .query(Integer.class)
                .single();
        if (known == 0) {
            throw new Refusal(field, "exists", "No organisation has the code " + bodyId + ".");
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), WorkingDays.LONDON);
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC).truncatedTo(ChronoUnit.MICROS);
    }
}
