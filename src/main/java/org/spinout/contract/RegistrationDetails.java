package org.spinout.contract;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The columns of a registration that earlier releases did not have, each group of them whole or absent. */
final class RegistrationDetails {

    private RegistrationDetails() {}

    static void put(Map<String, @Nullable Object> columns, Registration registration) {
        var constitution = Optional.ofNullable(registration.constitution());
        columns.put("articles", constitution.map(Constitution::articles).orElse(null));
        columns.put("locked_body", constitution.map(Constitution::lockedBody).orElse(null));
        var work = Optional.ofNullable(registration.work());
        columns.put(
                "regulated_activities",
                work.map(known -> String.join(",", new TreeSet<>(known.activities())))
                        .orElse(null));
        columns.put("not_regulated_because", work.map(RegulatedWork::whyNone).orElse(null));
        var cover = Optional.ofNullable(registration.cover());
        columns.put("data_protection_number", cover.map(Cover::dataProtection).orElse(null));
        columns.put("impact_assessment", cover.map(Cover::impactAssessment).orElse(null));
        columns.put("employers_liability", cover.map(Cover::employersLiability).orElse(null));
        columns.put("clinical_negligence", cover.map(Cover::clinicalNegligence).orElse(null));
        columns.put("covered_from", cover.map(Cover::from).orElse(null));
    }

    static @Nullable Constitution constitution(ResultSet row) throws SQLException {
        var articles = row.getString("articles");
        return articles == null ? null : new Constitution(articles, row.getString("locked_body"));
    }

    static @Nullable RegulatedWork work(ResultSet row) throws SQLException {
        var activities = row.getString("regulated_activities");
        return activities == null
                ? null
                : new RegulatedWork(
                        activities.isEmpty() ? Set.of() : Set.of(activities.split(",", -1)),
                        row.getString("not_regulated_because"));
    }

    static @Nullable Cover cover(ResultSet row) throws SQLException {
        var number = row.getString("data_protection_number");
        return number == null
                ? null
                : new Cover(
                        number,
                        Objects.requireNonNull(row.getString("impact_assessment")),
                        Objects.requireNonNull(row.getString("employers_liability")),
                        Objects.requireNonNull(row.getString("clinical_negligence")),
                        row.getObject("covered_from", LocalDate.class));
    }
}
