package org.spinout.proposal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.spinout.organisation.WorkingDays;
import org.spinout.shared.Days;
import org.spinout.shared.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What holds cases, and for how long their clocks stood still.
 *
 * <p>Whoever places or lifts a hold, and whoever does what a hold forbids, locks the case first; so the two come one
 * after the other. How long a case was held is not kept but read off its holds.
 */
@Component
@Transactional
public class Holds {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final WorkingDays days;
    private final Proposals proposals;
    private final Challenges challenges;

    public Holds(JdbcClient jdbc, Clock clock, WorkingDays days, Proposals proposals, Challenges challenges) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.days = days;
        this.proposals = proposals;
        this.challenges = challenges;
    }

    /**
     * Holds the case of a challenge.
     *
     * @throws Refusal when there is no such challenge
     * @throws Refusal.Conflict when this challenge holds its case already or is closed, or the case has ended
     */
    public Hold place(NewHold hold) {
        var proposal = proposals.lockOpen(challenges.get(hold.challenge()).caseNumber());
        var challenge = challenges.get(hold.challenge());
        if (!challenge.isOpen()) {
            throw new Refusal.Conflict("The challenge " + challenge.number() + " is closed, so it can hold nothing.");
        }
        find(challenge.number()).ifPresent(there -> {
            throw new Refusal.Conflict("The challenge " + there.challenge().number() + " holds " + there.caseNumber()
                    + " already, since " + Days.inWords(there.placedAt()) + ".");
        });
        jdbc.sql("""
                        INSERT INTO case_hold (challenge_number, case_number, by_court_order, reason, undertaking,
                            placed_by, placed_at, is_open)
                        VALUES (:challenge, :case, :byCourtOrder, :reason, :undertaking, :by, :now, TRUE)
                        """)
                .param("challenge", challenge.number())
                .param("case", proposal.number())
                .param("byCourtOrder", hold.byCourtOrder())
                .param("reason", hold.reason().strip())
                .param("undertaking", hold.undertaking())
                .param("by", hold.placedBy())
                .param("now", Times.now(clock))
                .update();
        return find(challenge.number()).orElseThrow();
    }

    /**
     * Lifts the hold of a challenge.
     *
     * @return the pause that has ended with it, or nothing when another challenge still holds the case
     * @throws Refusal when no reason is given
     * @throws Refusal.Conflict when this challenge holds nothing
     */
    public Optional<Pause> lift(String challengeNumber, String reason, String by) {
        if (reason.isBlank()) {
            throw new Refusal("reasons", "required", "Say why the hold is lifted.");
        }
        var caseNumber = challenges.get(challengeNumber).caseNumber();
        proposals.lock(caseNumber);
        var lifted = jdbc.sql("""
                        UPDATE case_hold SET is_open = NULL, lifted_by = :by, lifted_at = :now, lift_reason = :reason
                        WHERE challenge_number = :challenge AND is_open
                        """)
                .param("by", by)
                .param("now", Times.now(clock))
                .param("reason", reason.strip())
                .param("challenge", challengeNumber)
                .update();
        if (lifted == 0) {
            throw new Refusal.Conflict("The challenge " + challengeNumber + " holds nothing.");
        }
        var pauses = pauses(caseNumber);
        return isHeld(caseNumber) ? Optional.empty() : Optional.of(pauses.get(pauses.size() - 1));
    }

    /** The hold of this challenge that stands, if one does. */
    @Transactional(readOnly = true)
    public Optional<Hold> find(String challengeNumber) {
        return jdbc.sql("SELECT * FROM case_hold WHERE challenge_number = :challenge AND is_open")
                .param("challenge", challengeNumber)
                .query(this::read)
                .optional();
    }

    /** Every hold the case ever had, in the order they were placed. */
    @Transactional(readOnly = true)
    public List<Hold> of(String caseNumber) {
        return jdbc.sql("SELECT * FROM case_hold WHERE case_number = :case ORDER BY placed_at, id")
                .param("case", caseNumber)
                .query(this::read)
                .list();
    }

    /** The holds that stand today. */
    @Transactional(readOnly = true)
    public List<Hold> open(String caseNumber) {
        return of(caseNumber).stream().filter(Hold::isOpen).toList();
    }

    @Transactional(readOnly = true)
    public boolean isHeld(String caseNumber) {
        return jdbc.sql("SELECT COUNT(*) FROM case_hold WHERE case_number = :case AND is_open")
                        .param("case", caseNumber)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** The same, after waiting for whoever is about to hold the case or to lift its hold; false for what is no case. */
    public boolean isHeldNow(String key) {
        return proposals.find(key).isPresent() && isHeld(proposals.lock(key).number());
    }

    /**
     * Lets nobody do what a hold forbids.
     *
     * @param deed what cannot be done, as the beginning of a sentence: {@code The contract cannot be signed}
     * @throws CaseHeld when the case is held, in words that name every hold
     */
    public void requireNone(String caseNumber, String deed) {
        proposals.lock(caseNumber);
        var open = open(caseNumber);
        if (!open.isEmpty()) {
            throw new CaseHeld(deed, open);
        }
    }

    /** When the clocks of the case stood still, oldest first; holds that overlap are one pause. */
    @Transactional(readOnly = true)
    public List<Pause> pauses(String caseNumber) {
        var pauses = new ArrayList<Pause>();
        for (var hold : of(caseNumber)) {
            var last = pauses.isEmpty() ? null : pauses.get(pauses.size() - 1);
            if (last == null || (last.until() != null && last.until().isBefore(hold.placedAt()))) {
                pauses.add(pause(hold.placedAt(), hold.liftedAt()));
            } else {
                pauses.set(pauses.size() - 1, pause(last.from(), later(last.until(), hold.liftedAt())));
            }
        }
        return List.copyOf(pauses);
    }

    /** The numbers of the cases that are or ever were held. */
    @Transactional(readOnly = true)
    public Set<String> everHeld() {
        return jdbc.sql("SELECT DISTINCT case_number FROM case_hold")
                .query(String.class)
                .set();
    }

    /** A hold as a sentence that names it. */
    static String inWords(Hold hold) {
        return "Since " + Days.inWords(hold.placedAt()) + " the "
                + hold.challenge().inWords() + " holds it"
                + (hold.byCourtOrder() ? " by order of a court: " : ": ")
                + hold.reason()
                + (hold.undertaking() == null ? "" : " Undertaking: " + hold.undertaking());
    }

    /** Every hold that stands, each as a sentence; for whoever asks what is in the way. */
    @Transactional(readOnly = true)
    public List<String> openInWords(String caseNumber) {
        return open(caseNumber).stream().map(Holds::inWords).toList();
    }

    private Pause pause(Instant from, @Nullable Instant until) {
        var end = until == null ? clock.instant() : until;
        return new Pause(from, until, days.between(days.dateOf(from), days.dateOf(end)), Duration.between(from, end));
    }

    private static @Nullable Instant later(@Nullable Instant one, @Nullable Instant other) {
        if (one == null || other == null) {
            return null;
        }
        return one.isAfter(other) ? one : other;
    }

    private Hold read(ResultSet row, int index) throws SQLException {
        var liftedAt = row.getObject("lifted_at", OffsetDateTime.class);
        return new Hold(
                challenges.get(row.getString("challenge_number")),
                row.getString("case_number"),
                row.getBoolean("by_court_order"),
                row.getString("reason"),
                row.getString("undertaking"),
                row.getString("placed_by"),
                Times.read(row, "placed_at"),
                row.getString("lifted_by"),
                liftedAt == null ? null : liftedAt.toInstant(),
                row.getString("lift_reason"));
    }
}
