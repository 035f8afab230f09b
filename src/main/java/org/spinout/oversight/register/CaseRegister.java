package org.spinout.oversight.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spinout.proposal.ProposalState;
import org.spinout.proposal.Reach;
import org.spinout.shared.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The register of cases. */
@Component
@Transactional(readOnly = true)
public class CaseRegister {

    private static final String FROM = " FROM proposal JOIN body ON body.id = proposal.body_id";

    private final JdbcClient jdbc;
    private final Clock clock;
    private final OpenTasks tasks;

    CaseRegister(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.tasks = new OpenTasks(jdbc);
    }

    /**
     * The next cases that answer to what is asked.
     *
     * @param reach what the person who asks may see
     * @param after the number the page before ended with, or null for the first page
     * @param size how many at most
     * @throws Refusal when there is no case {@code after}
     */
    public RegisterPage page(Reach reach, RegisterAsk ask, @Nullable String after, int size) {
        var narrowing = Narrowing.of(reach, ask, clock.instant());
        var sql = "SELECT proposal.number, proposal.service_name, proposal.body_id, body.name, body.region,"
                + " proposal.scheme, proposal.state, proposal.opened_at" + FROM + narrowing.clause();
        var values = narrowing.values();
        if (after != null) {
            sql += ask.order().following();
            values.put("place", placeOf(reach, ask.order(), after));
            values.put("after", after);
        }
        var found = jdbc.sql(sql + ask.order().clause() + " LIMIT " + (size + 1))
                .params(values)
                .query(CaseRegister::read)
                .list();
        var some = found.subList(0, Math.min(size, found.size()));
        return new RegisterPage(
                tasks.fillIn(some, clock.instant()),
                found.size() > size ? some.get(size - 1).number() : null);
    }

    /** How many cases answer to what is asked; {@code most} where there are more. */
    public int count(Reach reach, RegisterAsk ask, int most) {
        var narrowing = Narrowing.of(reach, ask, clock.instant());
        return jdbc.sql("SELECT COUNT(*) FROM (SELECT 1 AS one" + FROM + narrowing.clause() + " LIMIT " + most
                        + ") found")
                .params(narrowing.values())
                .query(Integer.class)
                .single();
    }

    /** The codes of all schemes any case runs under, in their order. Steps through the index, however many cases there are. */
    public List<String> schemes() {
        var schemes = new ArrayList<String>();
        for (var next = schemeAfter(""); next.isPresent(); next = schemeAfter(next.get())) {
            schemes.add(next.get());
        }
        return schemes;
    }

    private Optional<String> schemeAfter(String scheme) {
        return jdbc
                .sql("SELECT MIN(scheme) FROM proposal WHERE scheme > :scheme")
                .param("scheme", scheme)
                .query(String.class)
                .stream()
                .flatMap(Stream::ofNullable)
                .findFirst();
    }

    /** The names of all waves by their numbers, the latest first. */
    public Map<String, String> waves() {
        var waves = new LinkedHashMap<String, String>();
        jdbc.sql("SELECT number, name FROM wave ORDER BY number DESC")
                .query((row, index) -> waves.put(row.getString("number"), row.getString("name")))
                .list();
        return waves;
    }

    /** The hosts of the cases within reach that are not told by a body: those of single cases and of commissioners. */
    public List<String> hostsOfSingleCases(Reach reach) {
        if (reach.cases().isEmpty() && reach.commissioners().isEmpty()) {
            return List.of();
        }
        var singles = new Reach(Set.of(), Set.of(), reach.commissioners(), reach.cases());
        var narrowing = Narrowing.of(singles, RegisterAsk.ALL, clock.instant());
        return jdbc.sql("SELECT DISTINCT proposal.body_id" + FROM + narrowing.clause())
                .params(narrowing.values())
                .query(String.class)
                .list();
    }

    private Object placeOf(Reach reach, Order order, String number) {
        var narrowing = Narrowing.of(reach, RegisterAsk.ALL, clock.instant());
        return jdbc.sql("SELECT " + order.column() + " AS place" + FROM + narrowing.clause()
                        + " AND proposal.number = :number")
                .params(narrowing.values())
                .param("number", number)
                .query((row, index) -> order.column().endsWith("opened_at")
                        ? (Object) row.getObject("place", OffsetDateTime.class)
                        : row.getString("place"))
                .optional()
                .orElseThrow(() -> new Refusal(
                        "after",
                        "allowedValues",
                        "The page cannot begin after " + number
                                + ", because there is no such case. Begin with the first page."));
    }

    private static RegisterRow read(ResultSet row, int index) throws SQLException {
        return new RegisterRow(
                row.getString("number"),
                row.getString("service_name"),
                row.getString("body_id"),
                row.getString("name"),
                row.getString("region"),
                row.getString("scheme"),
                ProposalState.valueOf(row.getString("state")),
                row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                false,
                List.of(),
                List.of(),
                null,
                null,
                null,
                false);
    }
}
