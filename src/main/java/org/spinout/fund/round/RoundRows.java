package org.spinout.fund.round;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.spinout.fund.PotKind;
import org.spinout.shared.Money;
import org.spinout.shared.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The tables of rounds. */
final class RoundRows {

    private final JdbcClient jdbc;

    RoundRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(FundingRound round, String by, Instant now) {
        jdbc.sql("""
                        INSERT INTO funding_round (round_number, fund_id, title, opens_at, closes_at, part_awards,
                            allowed_difference, one_scorer_up_to_pence, state, opened_by, opened_on, last_receipt, last_adjustment)
                        VALUES (:number, :fund, :title, :opens, :closes, :parts, :difference, :small, 'OPEN', :by, :now, 0, 0)
                        """)
                .param("number", round.number())
                .param("fund", round.fundId())
                .param("title", round.title())
                .param("opens", LondonTime.kept(round.opensAt()))
                .param("closes", LondonTime.kept(round.closesAt()))
                .param("parts", round.partAwards())
                .param("difference", round.allowedDifference().hundredths())
                .param("small", round.oneScorerUpTo().pence())
                .param("by", by)
                .param("now", LondonTime.kept(now))
                .update();
        round.shares().forEach(share -> add(round.number(), share));
        for (var place = 0; place < round.criteria().size(); place++) {
            add(round.number(), place, round.criteria().get(place));
        }
    }

    private void add(String round, RoundShare share) {
        jdbc.sql("INSERT INTO funding_round_pot (round_number, pot_id, budget_pence) VALUES (:round, :pot, :budget)")
                .param("round", round)
                .param("pot", share.potId())
                .param("budget", share.budget().pence())
                .update();
    }

    private void add(String round, int place, Criterion criterion) {
        jdbc.sql("INSERT INTO funding_round_criterion (round_number, code, place, label, weight)"
                        + " VALUES (:round, :code, :place, :label, :weight)")
                .param("round", round)
                .param("code", criterion.code())
                .param("place", place)
                .param("label", criterion.label())
                .param("weight", criterion.weight())
                .update();
    }

    /** @throws Refusal when there is no such round */
    FundingRound get(String number) {
        return select(number, "");
    }

    /** Keeps everybody else from moving the round until the transaction ends. */
    FundingRound lock(String number) {
        return select(number, " FOR UPDATE");
    }

    private FundingRound select(String number, String lock) {
        // Neither ever changes, so both are read before the lock.
        var shares = sharesOf(number);
        var criteria = criteriaOf(number);
        return jdbc.sql("SELECT * FROM funding_round WHERE round_number = :number" + lock)
                .param("number", number)
                .query((row, at) -> round(row, shares, criteria))
                .optional()
                .orElseThrow(() -> new Refusal("There is no funding round " + number + "."));
    }

    List<FundingRound> all() {
        return jdbc
                .sql("SELECT round_number FROM funding_round ORDER BY round_number")
                .query(String.class)
                .list()
                .stream()
                .map(this::get)
                .toList();
    }

    /** What rounds that are neither decided nor cancelled mean to offer from a pot. */
    Money spokenFor(String potId) {
        return jdbc.sql("""
                        SELECT COALESCE(SUM(budget_pence), 0) AS pence FROM funding_round_pot
                        JOIN funding_round ON funding_round.round_number = funding_round_pot.round_number
                        WHERE pot_id = :pot AND state IN ('OPEN', 'CLOSED')
                        """)
                .param("pot", potId)
                .query((row, at) -> new Money(row.getLong("pence")))
                .single();
    }

    void extend(String number, Extension extension) {
        jdbc.sql(
                        "INSERT INTO funding_round_extension (round_number, closed_at, closes_at, reasons, extended_by, extended_at)"
                                + " VALUES (:number, :before, :closes, :reasons, :by, :now)")
                .param("number", number)
                .param("before", LondonTime.kept(extension.closedAt()))
                .param("closes", LondonTime.kept(extension.closesAt()))
                .param("reasons", extension.reasons())
                .param("by", extension.extendedBy())
                .param("now", LondonTime.kept(extension.extendedAt()))
                .update();
        jdbc.sql("UPDATE funding_round SET closes_at = :closes WHERE round_number = :number")
                .param("closes", LondonTime.kept(extension.closesAt()))
                .param("number", number)
                .update();
    }

    List<Extension> extensionsOf(String number) {
        return jdbc.sql("SELECT * FROM funding_round_extension WHERE round_number = :number ORDER BY closes_at")
                .param("number", number)
                .query((row, at) -> new Extension(
                        LondonTime.read(row, "closed_at"),
                        LondonTime.read(row, "closes_at"),
                        row.getString("reasons"),
                        row.getString("extended_by"),
                        LondonTime.read(row, "extended_at")))
                .list();
    }

    void close(String number) {
        jdbc.sql("UPDATE funding_round SET state = 'CLOSED' WHERE round_number = :number")
                .param("number", number)
                .update();
    }

    void cancel(String number, String reasons, String by) {
        jdbc.sql("UPDATE funding_round SET state = 'CANCELLED', cancelled_by = :by, cancel_reasons = :reasons"
                        + " WHERE round_number = :number")
                .param("by", by)
                .param("reasons", reasons)
                .param("number", number)
                .update();
    }

    void decide(String number, PanelDecision decision, Instant now) {
        jdbc.sql("""
                        UPDATE funding_round SET state = 'DECIDED', decision_id = :id, decided_adjustment = :adjustment,
                            decided_by = :by, decided_at = :now, decision_reasons = :reasons, offers_until = :offers,
                            reserve_until = :reserve
                        WHERE round_number = :number
                        """)
                .param("id", decision.id())
                .param("adjustment", decision.adjustment())
                .param("by", decision.by())
                .param("now", LondonTime.kept(now))
                .param("reasons", decision.reasons())
                .param("offers", decision.offersUntil())
                .param("reserve", decision.reserveUntil())
                .param("number", number)
                .update();
    }

    boolean isDecidedBy(String decisionId) {
        return !jdbc.sql("SELECT round_number FROM funding_round WHERE decision_id = :id")
                .param("id", decisionId)
                .query(String.class)
                .list()
                .isEmpty();
    }

    void endReserve(String number, LocalDate day) {
        set(number, "reserve_ended_on", day);
    }

    void publish(String number, LocalDate day) {
        set(number, "published_on", day);
    }

    private void set(String number, String column, LocalDate day) {
        jdbc.sql("UPDATE funding_round SET " + column + " = :day WHERE round_number = :number")
                .param("day", day)
                .param("number", number)
                .update();
    }

    /** The next receipt of a locked round. */
    int nextReceipt(String number) {
        return next(number, "last_receipt");
    }

    /** The next adjustment of a locked round. */
    int nextAdjustment(String number) {
        return next(number, "last_adjustment");
    }

    private int next(String number, String counter) {
        jdbc.sql("UPDATE funding_round SET " + counter + " = " + counter + " + 1 WHERE round_number = :number")
                .param("number", number)
                .update();
        return jdbc.sql("SELECT " + counter + " FROM funding_round WHERE round_number = :number")
                .param("number", number)
                .query(Integer.class)
                .single();
    }

    private static FundingRound round(ResultSet row, List<RoundShare> shares, List<Criterion> criteria)
            throws SQLException {
        return new FundingRound(
                row.getString("round_number"),
                row.getString("fund_id"),
                row.getString("title"),
                shares,
                LondonTime.read(row, "opens_at"),
                LondonTime.read(row, "closes_at"),
                row.getBoolean("part_awards"),
                new Points(row.getInt("allowed_difference")),
                new Money(row.getLong("one_scorer_up_to_pence")),
                criteria,
                RoundState.valueOf(row.getString("state")),
                row.getInt("last_adjustment"),
                row.getString("decision_id"),
                row.getString("decided_by"),
                row.getObject("offers_until", LocalDate.class),
                row.getObject("reserve_until", LocalDate.class),
                row.getObject("reserve_ended_on", LocalDate.class),
                row.getObject("published_on", LocalDate.class),
                row.getString("cancel_reasons"));
    }

    private List<RoundShare> sharesOf(String round) {
        return jdbc.sql("SELECT funding_round_pot.*, kind FROM funding_round_pot"
                        + " JOIN pot ON pot.pot_id = funding_round_pot.pot_id"
                        + " WHERE round_number = :round ORDER BY funding_round_pot.pot_id")
                .param("round", round)
                .query((row, at) -> new RoundShare(
                        row.getString("pot_id"),
                        PotKind.valueOf(row.getString("kind")),
                        new Money(row.getLong("budget_pence"))))
                .list();
    }

    private List<Criterion> criteriaOf(String round) {
        return jdbc.sql("SELECT * FROM funding_round_criterion WHERE round_number = :round ORDER BY place")
                .param("round", round)
                .query((row, at) -> new Criterion(row.getString("code"), row.getString("label"), row.getInt("weight")))
                .list();
    }
}
