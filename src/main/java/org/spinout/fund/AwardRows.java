package org.spinout.fund;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spinout.shared.ManyRows;
import org.spinout.shared.Money;
import org.spinout.shared.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The table of awards. */
final class AwardRows {

    private final JdbcClient jdbc;

    AwardRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Award award) {
        jdbc.sql("""
                        INSERT INTO award (award_number, case_number, product, requested_pence, purpose, applied_by, applied_at, state)
                        VALUES (:number, :case, :product, :requested, :purpose, :appliedBy, :appliedAt, :state)
                        """)
                .param("number", award.number())
                .param("case", award.caseNumber())
                .param("product", award.product().name())
                .param("requested", award.requested().pence())
                .param("purpose", award.purpose())
                .param("appliedBy", award.appliedBy())
                .param("appliedAt", OffsetDateTime.ofInstant(award.appliedAt(), ZoneOffset.UTC))
                .param("state", award.state().name())
                .update();
    }

    /** Enters awards that begin with an offer, many at a time. */
    void addOffers(List<Award> awards) {
        ManyRows.insert(
                jdbc,
                "award (award_number, case_number, product, requested_pence, purpose, applied_by, applied_at, state,"
                        + " offered_pence, pot_id, expires_on, bid_number)",
                awards.stream()
                        .map(award -> Arrays.<@Nullable Object>asList(
                                award.number(),
                                award.caseNumber(),
                                award.product().name(),
                                award.requested().pence(),
                                award.purpose(),
                                award.appliedBy(),
                                OffsetDateTime.ofInstant(award.appliedAt(), ZoneOffset.UTC),
                                award.state().name(),
                                award.offerMade().pence(),
                                award.potId(),
                                award.expiresOn(),
                                award.bidNumber()))
                        .toList());
    }

    void change(Award award) {
        jdbc.sql("""
                        UPDATE award SET product = :product, state = :state, offered_pence = :offered, pot_id = :pot,
                            expires_on = :expiresOn, accepted_pence = :accepted, announced_on = :announcedOn
                        WHERE award_number = :number
                        """)
                .param("number", award.number())
                .param("product", award.product().name())
                .param("state", award.state().name())
                .param("offered", pence(award.offered()))
                .param("pot", award.potId())
                .param("expiresOn", award.expiresOn())
                .param("accepted", pence(award.accepted()))
                .param("announcedOn", award.announcedOn())
                .update();
    }

    /** @throws Refusal when there is no such award */
    Award get(String number) {
        return select("SELECT * FROM award WHERE award_number = :number", number);
    }

    /** Keeps everybody else from moving the award until the transaction ends. */
    Award lock(String number) {
        return select("SELECT * FROM award WHERE award_number = :number FOR UPDATE", number);
    }

    /** Oldest first, which is also the order in which several are locked. */
    List<Award> ofCase(String caseNumber) {
        return jdbc.sql("SELECT * FROM award WHERE case_number = :case ORDER BY applied_at, award_number")
                .param("case", caseNumber)
                .query(AwardRows::award)
                .list();
    }

    List<Award> ofBids(Collection<String> bidNumbers) {
        return bidNumbers.isEmpty()
                ? List.of()
                : jdbc.sql("SELECT * FROM award WHERE bid_number IN (:bids) ORDER BY award_number")
                        .param("bids", bidNumbers)
                        .query(AwardRows::award)
                        .list();
    }

    private Award select(String sql, String number) {
        return jdbc.sql(sql)
                .param("number", number)
                .query(AwardRows::award)
                .optional()
                .orElseThrow(() -> new Refusal("There is no award " + number + "."));
    }

    private static Award award(ResultSet row, int at) throws SQLException {
        return new Award(
                row.getString("award_number"),
                row.getString("case_number"),
                Product.valueOf(row.getString("product")),
                new Money(row.getLong("requested_pence")),
                row.getString("purpose"),
                row.getString("applied_by"),
                row.getObject("applied_at", OffsetDateTime.class).toInstant(),
                AwardState.valueOf(row.getString("state")),
                money(row.getObject("offered_pence", Long.class)),
                row.getString("pot_id"),
                row.getObject("expires_on", LocalDate.class),
                money(row.getObject("accepted_pence", Long.class)),
                row.getString("bid_number"),
                row.getObject("announced_on", LocalDate.class));
    }

    private static @Nullable Long pence(@Nullable Money money) {
        return money == null ? null : money.pence();
    }

    private static @Nullable Money money(@Nullable Long pence) {
        return pence == null ? null : new Money(pence);
    }
}
