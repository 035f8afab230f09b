package org.spinout.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.spinout.shared.Refusal;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The register of every {@link Body} Spinout knows. */
@Component
@Transactional
public class Bodies {

    private static final Pattern CODE = Pattern.compile("b\\d{1,15}");
    private static final long FIRST_CODE = 1001;

    private static final String COLUMNS = "SELECT id, name, kind, region FROM body ";

    private final JdbcClient jdbc;

    public Bodies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Enters a body, and changes nothing when its id is entered already, so that a start of the application never undoes
     * what an administrator has corrected since.
     *
     * @return the body as it stands in the register
     */
    public Body register(Body body) {
        var known = find(body.id());
        if (known.isPresent()) {
            return known.get();
        }
        jdbc.sql("INSERT INTO body (id, name, kind, region) VALUES (:id, :name, :kind, :region)")
                .param("id", body.id())
                .param("name", body.name())
                .param("kind", body.kind().name())
                .param("region", body.region())
                .update();
        return body;
    }

    /**
     * Enters a body under the next free code.
     *
     * @throws Refusal.Conflict when a body of this name is registered, or another was registered at this moment
     */
    public Body enter(String name, BodyKind kind, String region) {
        var all = all();
        var number = all.stream()
                .map(Body::id)
                .filter(id -> CODE.matcher(id).matches())
                .mapToLong(id -> Long.parseLong(id.substring(1)))
                .max()
                .orElse(FIRST_CODE - 1);
        var body = new Body("b" + (number + 1), name, kind, region);
        all.stream()
                .filter(other -> other.name().equalsIgnoreCase(body.name()))
                .findFirst()
                .ifPresent(other -> {
                    throw new Refusal.Conflict(
                            other.name() + " is registered already, with the code " + other.id() + ".");
                });
        try {
            return register(body);
        } catch (DuplicateKeyException taken) {
            throw new Refusal.Conflict("Another organisation was registered at the same moment. Send the form again.");
        }
    }

    /** @throws Refusal when no body has this id */
    @Transactional(readOnly = true)
    public Body get(String id) {
        return find(id).orElseThrow(() -> new Refusal("No organisation has the id " + id + "."));
    }

    @Transactional(readOnly = true)
    public Optional<Body> find(String id) {
        return jdbc.sql(COLUMNS + "WHERE id = :id")
                .param("id", id)
                .query(Bodies::read)
                .optional();
    }

    /** Every body, by name. */
    @Transactional(readOnly = true)
    public List<Body> all() {
        return jdbc.sql(COLUMNS + "ORDER BY name, id").query(Bodies::read).list();
    }

    private static Body read(ResultSet row, int index) throws SQLException {
        return new Body(
                row.getString("id"),
                row.getString("name"),
                BodyKind.valueOf(row.getString("kind")),
                row.getString("region"));
    }
}
