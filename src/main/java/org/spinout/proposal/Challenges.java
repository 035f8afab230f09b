package org.spinout.proposal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.spinout.shared.References;
import org.spinout.shared.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Every challenge to every case, open and closed. */
@Component
@Transactional
public class Challenges {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final References references;
    private final Proposals proposals;

    public Challenges(JdbcClient jdbc, Clock clock, References references, Proposals proposals) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.references = references;
        this.proposals = proposals;
    }

    /**
     * Takes a challenge up and gives it its number.
     *
     * @throws Refusal when there is no such case
     * @throws Refusal.Conflict when the case has ended: what is launched is challenged elsewhere
     */
    public Challenge raise(NewChallenge challenge) {
        proposals.lockOpen(challenge.caseNumber());
        var number = references.next("CH", 4).value();
        var period = challenge.period();
        jdbc.sql("""
                        INSERT INTO challenge (number, case_number, kind, claimant_kind, claimant, subject, received_on,
                            notice_on, last_day, raised_by, raised_at)
                        VALUES (:number, :case, :kind, :claimantKind, :claimant, :subject, :receivedOn,
                            :noticeOn, :lastDay, :by, :now)
                        """)
                .param("number", number)
                .param("case", challenge.caseNumber())
                .param("kind", challenge.kind().name())
                .param("claimantKind", challenge.claimantKind())
                .param("claimant", challenge.claimant().strip())
                .param("subject", challenge.subject().strip())
                .param("receivedOn", challenge.receivedOn())
                .param("noticeOn", period == null ? null : period.noticeOn(), Types.DATE)
                .param("lastDay", period == null ? null : period.lastDay(), Types.DATE)
                .param("by", challenge.raisedBy())
                .param("now", Times.now(clock))
                .update();
        return get(number);
    }

    /** @throws Refusal when there is no such challenge */
    @Transactional(readOnly = true)
    public Challenge get(String number) {
        return jdbc.sql("SELECT * FROM challenge WHERE number = :number")
                .param("number", number)
                .query(Challenges::read)
                .optional()
                .orElseThrow(() -> new Refusal("There is no challenge " + number + "."));
    }

    /** Those to one case, oldest first. */
    @Transactional(readOnly = true)
    public List<Challenge> of(String caseNumber) {
        return jdbc.sql("SELECT * FROM challenge WHERE case_number = :case ORDER BY raised_at, number")
                .param("case", caseNumber)
                .query(Challenges::read)
                .list();
    }

    /**
     * Ends a challenge. Its hold is lifted by whoever ends it, for that is more than a row: see {@link Holds#lift}.
     *
     * @throws Refusal when no reasons are given
     * @throws Refusal.Conflict when it is closed already
     */
    public Challenge close(String number, ChallengeOutcome outcome, String reasons) {
        if (reasons.isBlank()) {
            throw new Refusal("reasons", "required", "Give the reasons why the challenge ends like this.");
        }
        proposals.lock(get(number).caseNumber());
        var closed = jdbc.sql("""
                        UPDATE challenge SET outcome = :outcome, reasons = :reasons, closed_at = :now
                        WHERE number = :number AND outcome IS NULL
                        """)
                .param("outcome", outcome.name())
                .param("reasons", reasons.strip())
                .param("now", Times.now(clock))
                .param("number", number)
                .update();
        if (closed == 0) {
            throw new Refusal.Conflict("The challenge " + number + " is closed already.");
        }
        return get(number);
    }

    private static Challenge read(ResultSet row, int index) throws SQLException {
        var outcome = row.getString("outcome");
        var closedAt = row.getObject("closed_at", OffsetDateTime.class);
        var noticeOn = row.getObject("notice_on", LocalDate.class);
        return new Challenge(
                row.getString("number"),
                row.getString("case_number"),
                ChallengeKind.valueOf(row.getString("kind")),
                row.getString("claimant_kind"),
                row.getString("claimant"),
                row.getString("subject"),
                row.getObject("received_on", LocalDate.class),
                noticeOn == null
                        ? null
                        : new RepresentationPeriod(noticeOn, row.getObject("last_day", LocalDate.class)),
                row.getString("raised_by"),
                Times.read(row, "raised_at"),
                outcome == null ? null : ChallengeOutcome.valueOf(outcome),
                row.getString("reasons"),
                closedAt == null ? null : closedAt.toInstant());
    }
}
