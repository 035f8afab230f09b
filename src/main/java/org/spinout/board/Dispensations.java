package org.spinout.board;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.spinout.organisation.WorkingDays;
import org.spinout.shared.Refusal;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Leave to take part in spite of an interest, which only an authority outside the board can give: sister regulations of
 * the NHS let the Secretary of State lift the bar, a council's members ask its monitoring officer. It holds for one case
 * and one board, and never for somebody of the case's own team.
 */
@Component
@Transactional
public class Dispensations {

    private final JdbcClient jdbc;
    private final Clock clock;

    public Dispensations(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Records a dispensation that was given.
     *
     * @throws Refusal when authority or reference are missing, or it was given in the future
     * @throws Refusal.Conflict when the member has one for this case already
     */
    public void record(Dispensation given) {
        var authority = Wording.required("authority", given.authority(), 200, "Say who gave the dispensation.");
        var reference = Wording.required("reference", given.reference(), 200, "Give the reference of the letter.");
        if (given.grantedOn().isAfter(LocalDate.ofInstant(clock.instant(), WorkingDays.LONDON))) {
            throw new Refusal("grantedOn", "latest", "A dispensation is recorded once it is given, not before.");
        }
        try {
            jdbc.sql("INSERT INTO board_dispensation (case_number, body_id, user_id, authority, reference, granted_on,"
                            + " recorded_by, recorded_at)"
                            + " VALUES (:case, :body, :user, :authority, :reference, :on, :by, :now)")
                    .param("case", given.caseNumber())
                    .param("body", given.bodyId())
                    .param("user", given.member())
                    .param("authority", authority)
                    .param("reference", reference)
                    .param("on", given.grantedOn())
                    .param("by", given.recordedBy())
                    .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                    .update();
        } catch (DuplicateKeyException there) {
            throw new Refusal.Conflict(given.member() + " has a dispensation for " + given.caseNumber() + " already.");
        }
    }

    /** Those given for a case before a board, by member. */
    @Transactional(readOnly = true)
    public List<Dispensation> of(String caseNumber, String bodyId) {
        return jdbc.sql("SELECT case_number, body_id, user_id, authority, reference, granted_on, recorded_by"
                        + " FROM board_dispensation WHERE case_number = :case AND body_id = :body ORDER BY user_id")
                .param("case", caseNumber)
                .param("body", bodyId)
                .query((row, index) -> new Dispensation(
                        row.getString("case_number"),
                        row.getString("body_id"),
                        row.getString("user_id"),
                        row.getString("authority"),
                        row.getString("reference"),
                        row.getObject("granted_on", LocalDate.class),
                        row.getString("recorded_by")))
                .list();
    }
}
