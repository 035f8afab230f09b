package org.spinout.board;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.spinout.organisation.WorkingDays;
import org.spinout.shared.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The register of interests of every board: one {@link StandingDeclaration} per member, kept up by the member. What it
 * says of a case bars the member from that case at every meeting, declared there again or not.
 */
@Component
@Transactional
public class InterestRegister {

    private static final String LATEST = "SELECT s.id, s.body_id, s.user_id, s.version, s.wording, s.declared_at"
            + " FROM standing_declaration s WHERE s.body_id = :body AND s.version = (SELECT MAX(version)"
            + " FROM standing_declaration WHERE body_id = s.body_id AND user_id = s.user_id) ";

    private final JdbcClient jdbc;
    private final Clock clock;
    private final BoardMembers members;

    public InterestRegister(JdbcClient jdbc, Clock clock, BoardMembers members) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.members = members;
    }

    /**
     * Enters what a member declares for good, in place of what stood there. The same again renews it.
     *
     * @param caseNumbers the cases it concerns
     * @throws Refusal.NotEntitled when the person does not sit on this board today
     */
    public StandingDeclaration declare(String bodyId, String member, String text, Collection<String> caseNumbers) {
        var today = LocalDate.ofInstant(clock.instant(), WorkingDays.LONDON);
        if (members.find(bodyId, member, today).isEmpty()) {
            throw new Refusal.NotEntitled("Only a member of the board enters interests in its register.");
        }
        var key = new GeneratedKeyHolder();
        jdbc.sql("INSERT INTO standing_declaration (body_id, user_id, version, wording, declared_at)"
                        + " VALUES (:body, :member, :version, :wording, :now)")
                .param("body", bodyId)
                .param("member", member)
                .param(
                        "version",
                        1 + of(bodyId, member).map(StandingDeclaration::version).orElse(0))
                .param("wording", text.strip())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update(key, "id");
        for (var caseNumber : new TreeSet<>(caseNumbers)) {
            jdbc.sql("INSERT INTO standing_interest_in_case (declaration_id, case_number) VALUES (:id, :case)")
                    .param("id", Objects.requireNonNull(key.getKey()).longValue())
                    .param("case", caseNumber)
                    .update();
        }
        return of(bodyId, member).orElseThrow();
    }

    /**
     * Enters again, as of today, what stands there.
     *
     * @throws Refusal when nothing stands there yet
     */
    public StandingDeclaration renew(String bodyId, String member) {
        var standing = of(bodyId, member)
                .orElseThrow(() -> new Refusal("You have no entry in the register of interests yet. Make one first."));
        return declare(bodyId, member, standing.text(), standing.caseNumbers());
    }

    /** What stands in the register for this member, if anything does. */
    @Transactional(readOnly = true)
    public Optional<StandingDeclaration> of(String bodyId, String member) {
        return jdbc.sql(LATEST + "AND s.user_id = :member")
                .param("body", bodyId)
                .param("member", member)
                .query(this::read)
                .optional();
    }

    /** The whole register of a board, by member. */
    @Transactional(readOnly = true)
    public List<StandingDeclaration> of(String bodyId) {
        return jdbc.sql(LATEST + "ORDER BY s.user_id")
                .param("body", bodyId)
                .query(this::read)
                .list();
    }

    /** The members whose entry names this case. */
    @Transactional(readOnly = true)
    public SortedSet<String> interestedIn(String bodyId, String caseNumber) {
        return of(bodyId).stream()
                .filter(entry -> entry.caseNumbers().contains(caseNumber))
                .map(StandingDeclaration::member)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private StandingDeclaration read(ResultSet row, int index) throws SQLException {
        var cases = jdbc.sql("SELECT case_number FROM standing_interest_in_case WHERE declaration_id = :id")
                .param("id", row.getLong("id"))
                .query(String.class)
                .list();
        return new StandingDeclaration(
                row.getString("body_id"),
                row.getString("user_id"),
                row.getInt("version"),
                row.getString("wording"),
                Collections.unmodifiableSortedSet(new TreeSet<>(cases)),
                row.getObject("declared_at", OffsetDateTime.class).toInstant());
    }
}
