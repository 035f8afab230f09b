package org.spinout.enterprise;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spinout.shared.References;
import org.spinout.shared.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who applied to be listed as a qualified provider, and what became of it. Rows are only added. */
@Component
@Transactional
public class Listings {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final References references;

    public Listings(JdbcClient jdbc, Clock clock, References references) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.references = references;
    }

    /** @throws Refusal.Conflict when this provider is listed there already, or has applied */
    public Listing apply(
            String serviceLine,
            String area,
            String commissionerId,
            String providerName,
            @Nullable String cqcNumber,
            String by) {
        all().stream()
                .filter(other -> other.isStanding()
                        && other.serviceLine().equals(serviceLine)
                        && other.area().equalsIgnoreCase(area.strip())
                        && other.commissionerId().equals(commissionerId)
                        && other.providerName().equalsIgnoreCase(providerName.strip()))
                .findFirst()
                .ifPresent(other -> {
                    throw new Refusal.Conflict(other.providerName() + " is listed there already, or has applied ("
                            + other.number() + ").");
                });
        var number = references.next("AP", 4).value();
        jdbc.sql("""
                        INSERT INTO provider_application
                            (application_number, service_line, area, commissioner_id, provider_name, applied_by, cqc_number)
                        VALUES (:number, :line, :area, :commissioner, :name, :by, :cqc)
                        """)
                .param("number", number)
                .param("line", serviceLine)
                .param("area", area.strip())
                .param("commissioner", commissionerId)
                .param("name", providerName.strip())
                .param("by", by)
                .param("cqc", cqcNumber)
                .update();
        return move(number, "applied", null, by);
    }

    /** Enters what became of an application. @param state as {@link Listing} names it */
    public Listing move(String number, String state, @Nullable String reasonCode, String by) {
        jdbc.sql("""
                        INSERT INTO provider_state (application_number, state, reason_code, state_on, entered_by, entered_at)
                        VALUES (:number, :state, :reason, :today, :by, :now)
                        """)
                .param("number", number)
                .param("state", state)
                .param("reason", reasonCode)
                .param("today", Rows.today(clock))
                .param("by", by)
                .param("now", Rows.now(clock))
                .update();
        return get(number);
    }

    /** @throws Refusal when there is no such application */
    @Transactional(readOnly = true)
    public Listing get(String number) {
        return all().stream()
                .filter(listing -> listing.number().equals(number))
                .findFirst()
                .orElseThrow(() -> new Refusal(
                        "applicationNumber", "exists", "There is no application " + number + ". Check the number."));
    }

    /** Whoever is listed today, by service line, area and name. */
    @Transactional(readOnly = true)
    public List<Listing> listed() {
        return all().stream().filter(Listing::isListed).toList();
    }

    private List<Listing> all() {
        return jdbc.sql("SELECT a.*, s.state, s.state_on FROM provider_application a JOIN provider_state s"
                        + " ON s.application_number = a.application_number"
                        + " WHERE s.id = (SELECT MAX(l.id) FROM provider_state l"
                        + " WHERE l.application_number = a.application_number)"
                        + " ORDER BY a.service_line, a.area, a.provider_name, a.application_number")
                .query(Listings::read)
                .list();
    }

    private static Listing read(ResultSet row, int index) throws SQLException {
        return new Listing(
                row.getString("application_number"),
                row.getString("service_line"),
                row.getString("area"),
                row.getString("commissioner_id"),
                row.getString("provider_name"),
                row.getString("applied_by"),
                row.getString("cqc_number"),
                row.getString("state"),
                Rows.day(row, "state_on"));
    }
}
