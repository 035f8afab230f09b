package org.spinout.fund.round;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.spinout.shared.ManyRows;
import org.spinout.shared.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The tables of who scores, who may not, and what was given. */
final class ScoreRows {

    private final JdbcClient jdbc;

    ScoreRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void declare(List<Interest> interests) {
        for (var one : interests) {
            jdbc.sql("""
                            INSERT INTO bid_interest (bid_number, scorer, entry, interest, declared_at)
                            SELECT :bid, :scorer, COUNT(*) + 1, CAST(:interest AS VARCHAR(4000)),
                                CAST(:at AS TIMESTAMP WITH TIME ZONE)
                            FROM bid_interest WHERE bid_number = :bid AND scorer = :scorer
                            """)
                    .param("bid", one.bidNumber())
                    .param("scorer", one.scorer())
                    .param("interest", one.interest())
                    .param("at", LondonTime.kept(one.declaredAt()))
                    .update();
        }
    }

    /** What everybody last said of the bids of a round, by bid and then by scorer. */
    Map<String, Map<String, Interest>> interestsOf(String round) {
        var last = new HashMap<String, Map<String, Interest>>();
        jdbc.sql("SELECT bid_interest.* FROM bid_interest JOIN bid ON bid.bid_number = bid_interest.bid_number"
                        + " WHERE round_number = :round ORDER BY bid_interest.bid_number, scorer, entry")
                .param("round", round)
                .query((row, at) -> new Interest(
                        row.getString("bid_number"),
                        row.getString("scorer"),
                        row.getString("interest"),
                        LondonTime.read(row, "declared_at")))
                .list()
                .forEach(one -> last.computeIfAbsent(one.bidNumber(), bid -> new TreeMap<>())
                        .put(one.scorer(), one));
        return last;
    }

    /** @throws Refusal.NotEntitled when this person last declared an interest in the bid */
    void requireFree(String bid, String person) {
        var last = jdbc.sql("SELECT * FROM bid_interest WHERE bid_number = :bid AND scorer = :person"
                        + " ORDER BY entry DESC FETCH FIRST 1 ROW ONLY")
                .param("bid", bid)
                .param("person", person)
                .query((row, at) -> row.getString("interest") == null)
                .optional();
        if (last.isPresent() && !last.get()) {
            throw new Refusal.NotEntitled(
                    "You have declared an interest in " + bid + ", so somebody else must do this.");
        }
    }

    void appoint(String bid, String scorer, String by, Instant now) {
        dismiss(bid, scorer, true);
        if (!scorersOf(bid).contains(scorer)) {
            jdbc.sql("INSERT INTO bid_scorer (bid_number, scorer, stands, appointed_by, appointed_at)"
                            + " VALUES (:bid, :scorer, TRUE, :by, :now)")
                    .param("bid", bid)
                    .param("scorer", scorer)
                    .param("by", by)
                    .param("now", LondonTime.kept(now))
                    .update();
        }
    }

    void dismiss(String bid, String scorer) {
        dismiss(bid, scorer, false);
    }

    private void dismiss(String bid, String scorer, boolean stands) {
        jdbc.sql("UPDATE bid_scorer SET stands = :stands WHERE bid_number = :bid AND scorer = :scorer")
                .param("stands", stands)
                .param("bid", bid)
                .param("scorer", scorer)
                .update();
    }

    List<String> scorersOf(String bid) {
        return jdbc.sql("SELECT scorer FROM bid_scorer WHERE bid_number = :bid AND stands ORDER BY scorer")
                .param("bid", bid)
                .query(String.class)
                .list();
    }

    /** The scorers of every bid of a round, by bid. */
    Map<String, List<String>> scorersOfRound(String round) {
        var scorers = new HashMap<String, List<String>>();
        jdbc.sql("SELECT bid_scorer.* FROM bid_scorer JOIN bid ON bid.bid_number = bid_scorer.bid_number"
                        + " WHERE round_number = :round AND stands ORDER BY scorer")
                .param("round", round)
                .query((row, at) -> Map.entry(row.getString("bid_number"), row.getString("scorer")))
                .list()
                .forEach(one -> scorers.computeIfAbsent(one.getKey(), bid -> new ArrayList<>())
                        .add(one.getValue()));
        return scorers;
    }

    void add(ScoreSheet sheet) {
        jdbc.sql(
                        "INSERT INTO bid_score_sheet (bid_number, sheet, given_by, moderated, counts, total, comments, given_at)"
                                + " VALUES (:bid, :sheet, :by, :moderated, TRUE, :total, :comments, :at)")
                .param("bid", sheet.bidNumber())
                .param("sheet", sheet.number())
                .param("by", sheet.givenBy())
                .param("moderated", sheet.moderated())
                .param("total", sheet.total().hundredths())
                .param("comments", sheet.comments())
                .param("at", LondonTime.kept(sheet.givenAt()))
                .update();
        ManyRows.insert(
                jdbc,
                "bid_score (bid_number, sheet, criterion, score)",
                sheet.scores().entrySet().stream()
                        .map(score ->
                                List.<Object>of(sheet.bidNumber(), sheet.number(), score.getKey(), score.getValue()))
                        .toList());
    }

    void strike(ScoreSheet sheet) {
        jdbc.sql("UPDATE bid_score_sheet SET counts = FALSE WHERE bid_number = :bid AND sheet = :sheet")
                .param("bid", sheet.bidNumber())
                .param("sheet", sheet.number())
                .update();
    }

    /** Every sheet of a bid, struck out or not, in the order in which they were given. */
    List<ScoreSheet> sheetsOf(String bid) {
        return sheets("bid_score_sheet.bid_number = :key", bid);
    }

    /** Every sheet of every bid of a round. */
    List<ScoreSheet> sheetsOfRound(String round) {
        return sheets("bid_score_sheet.bid_number IN (SELECT bid_number FROM bid WHERE round_number = :key)", round);
    }

    private List<ScoreSheet> sheets(String which, String key) {
        var scores = new HashMap<String, Map<String, Integer>>();
        jdbc.sql("SELECT * FROM bid_score WHERE " + which.replace("bid_score_sheet.", "bid_score."))
                .param("key", key)
                .query((row, at) -> scores.computeIfAbsent(idOf(row), sheet -> new TreeMap<>())
                        .put(row.getString("criterion"), row.getInt("score")))
                .list();
        return jdbc.sql("SELECT * FROM bid_score_sheet WHERE " + which + " ORDER BY bid_number, sheet")
                .param("key", key)
                .query((row, at) -> sheet(row, scores.getOrDefault(idOf(row), Map.of())))
                .list();
    }

    private static String idOf(ResultSet row) throws SQLException {
        return row.getString("bid_number") + "/" + row.getInt("sheet");
    }

    private static ScoreSheet sheet(ResultSet row, Map<String, Integer> scores) throws SQLException {
        return new ScoreSheet(
                row.getString("bid_number"),
                row.getInt("sheet"),
                row.getString("given_by"),
                row.getBoolean("moderated"),
                row.getBoolean("counts"),
                new Points(row.getInt("total")),
                scores,
                row.getString("comments"),
                LondonTime.read(row, "given_at"));
    }
}
