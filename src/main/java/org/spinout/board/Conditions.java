package org.spinout.board;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.spinout.organisation.WorkingDays;
import org.spinout.shared.Days;
import org.spinout.shared.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The {@link Condition}s of every case, each discharged or lapsed by itself. */
@Component
@Transactional
public class Conditions {

    private static final String COLUMNS =
            "SELECT id, case_number, source, item_id, wording, owner, evidence, long_stop, state,"
                    + " imposed_at, ended_at, discharged_by, evidence_given FROM board_condition ";

    private final JdbcClient jdbc;
    private final Clock clock;

    public Conditions(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Imposes an assurer's conditions. A board's own come with its decision.
     *
     * @return the conditions as imposed, in the order given
     * @throws Refusal when a long-stop date is not in the future
     */
    public List<Condition> imposeAsAssurer(String caseNumber, List<NewCondition> conditions) {
        return impose(caseNumber, ConditionSource.ASSURER, null, conditions);
    }

    List<Condition> impose(
            String caseNumber, ConditionSource source, @Nullable Long itemId, List<NewCondition> conditions) {
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        var imposed = new ArrayList<Condition>();
        for (var condition : conditions) {
            if (!condition.longStop().isAfter(today())) {
                throw new Refusal("longStop", "future", "The date on which a condition lapses must lie in the future.");
            }
            var key = new GeneratedKeyHolder();
            jdbc.sql("INSERT INTO board_condition (case_number, source, item_id, imposed_at, wording, owner, evidence,"
                            + " long_stop, state) VALUES (:case, :source, :item, :now, :wording, :owner, :evidence,"
                            + " :stop, 'OUTSTANDING')")
                    .param("case", caseNumber)
                    .param("source", source.name())
                    .param("item", itemId)
                    .param("now", now)
                    .param("wording", condition.wording())
                    .param("owner", condition.owner())
                    .param("evidence", condition.evidence())
                    .param("stop", condition.longStop())
                    .update(key, "id");
            imposed.add(get(Objects.requireNonNull(key.getKey()).longValue()));
        }
        return List.copyOf(imposed);
    }

    /** Those imposed by the decision on one agenda item. */
    List<Condition> imposedBy(long itemId) {
        return jdbc.sql(COLUMNS + "WHERE item_id = :item ORDER BY id")
                .param("item", itemId)
                .query(Conditions::read)
                .list();
    }

    /** @throws Refusal when no condition has this id */
    @Transactional(readOnly = true)
    public Condition get(long id) {
        return jdbc.sql(COLUMNS + "WHERE id = :id")
                .param("id", id)
                .query(Conditions::read)
                .optional()
                .orElseThrow(() -> new Refusal("No condition has the id " + id + "."));
    }

    /** Every condition ever imposed on this case, oldest first. */
    @Transactional(readOnly = true)
    public List<Condition> of(String caseNumber) {
        return jdbc.sql(COLUMNS + "WHERE case_number = :case ORDER BY id")
                .param("case", caseNumber)
                .query(Conditions::read)
                .list();
    }

    /** Those neither discharged nor lapsed, of an approval that stands. */
    @Transactional(readOnly = true)
    public List<Condition> outstanding(String caseNumber) {
        return jdbc.sql(COLUMNS
                        + "WHERE case_number = :case AND state = 'OUTSTANDING' AND set_aside_at IS NULL ORDER BY id")
                .param("case", caseNumber)
                .query(Conditions::read)
                .list();
    }

    /** Nothing hangs on the outstanding conditions any more: what they were conditions of has to be decided again. */
    public void setAside(String caseNumber) {
        jdbc.sql("UPDATE board_condition SET set_aside_at = :now WHERE case_number = :case AND state = 'OUTSTANDING'"
                        + " AND set_aside_at IS NULL")
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("case", caseNumber)
                .update();
    }

    /**
     * Accepts that a condition is met.
     *
     * @param by the user id of whoever accepts it
     * @param evidence what was shown
     * @throws Refusal when no evidence is described
     * @throws Refusal.Conflict when it is discharged or has lapsed already
     */
    public Condition discharge(long id, String by, String evidence) {
        var given = Wording.required("evidence", evidence, Wording.LONG, "Say what shows that the condition is met.");
        var discharged = jdbc.sql(
                        "UPDATE board_condition SET state = 'DISCHARGED', ended_at = :now, discharged_by = :by,"
                                + " evidence_given = :given WHERE id = :id AND state = 'OUTSTANDING'")
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", by)
                .param("given", given)
                .param("id", id)
                .update();
        return ended(id, discharged);
    }

    /**
     * Lets a condition lapse because its long-stop date has come.
     *
     * @throws Refusal when it has not
     * @throws Refusal.Conflict when the condition is discharged or has lapsed already
     */
    public Condition lapse(long id) {
        var longStop = get(id).longStop();
        if (today().isBefore(longStop)) {
            throw new Refusal("This condition does not lapse before " + Days.inWords(longStop) + ".");
        }
        var lapsed = jdbc.sql("UPDATE board_condition SET state = 'LAPSED', ended_at = :now"
                        + " WHERE id = :id AND state = 'OUTSTANDING'")
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("id", id)
                .update();
        return ended(id, lapsed);
    }

    /**
     * Gives a condition more time, for whoever imposed it. The date it had stays on record.
     *
     * @param longStop the new day on which it lapses
     * @param reasons why it may take longer
     * @throws Refusal when the new date is not later than the old one, or no reason is given
     * @throws Refusal.Conflict when it is discharged or has lapsed already
     */
    public Condition extend(long id, LocalDate longStop, String by, String reasons) {
        var before = get(id);
        var why = Wording.required("reasons", reasons, Wording.LONG, "Say why the condition may take longer.");
        if (!longStop.isAfter(before.longStop()) || !longStop.isAfter(today())) {
            throw new Refusal(
                    "longStop",
                    "after",
                    "More time ends after " + Days.inWords(before.longStop()) + " and after today.");
        }
        var moved = jdbc.sql("UPDATE board_condition SET long_stop = :stop WHERE id = :id AND state = 'OUTSTANDING'")
                .param("stop", longStop)
                .param("id", id)
                .update();
        var extended = ended(id, moved);
        jdbc.sql("INSERT INTO board_condition_extension (condition_id, moved_from, moved_to, reasons, extended_by,"
                        + " extended_at) VALUES (:id, :from, :to, :reasons, :by, :now)")
                .param("id", id)
                .param("from", before.longStop())
                .param("to", longStop)
                .param("reasons", why)
                .param("by", by)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        return extended;
    }

    private Condition ended(long id, int rows) {
        var condition = get(id);
        if (rows == 0) {
            throw new Refusal.Conflict(
                    condition.state() == ConditionState.LAPSED
                            ? "This condition has lapsed already."
                            : "This condition is discharged already.");
        }
        return condition;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), WorkingDays.LONDON);
    }

    private static Condition read(ResultSet row, int index) throws SQLException {
        return new Condition(
                row.getLong("id"),
                row.getString("case_number"),
                ConditionSource.valueOf(row.getString("source")),
                row.getObject("item_id", Long.class),
                row.getString("wording"),
                row.getString("owner"),
                row.getString("evidence"),
                row.getObject("long_stop", LocalDate.class),
                ConditionState.valueOf(row.getString("state")),
                row.getObject("imposed_at", OffsetDateTime.class).toInstant(),
                instant(row, "ended_at"),
                row.getString("discharged_by"),
                row.getString("evidence_given"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
