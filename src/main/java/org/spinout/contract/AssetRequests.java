package org.spinout.contract;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.spinout.shared.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What sponsor bodies are asked to hand over or to lend, and what each says. One that refuses does not stop the others. */
@Component
@Transactional
public class AssetRequests {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Transfers transfers;

    public AssetRequests(JdbcClient jdbc, Clock clock, Transfers transfers) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.transfers = transfers;
    }

    /** Asks a body. @return the number of the request */
    public int ask(String caseNumber, String sponsorId, String asks, String by) {
        transfers.lockOpen(caseNumber);
        if (asks.isBlank()) {
            throw new Refusal("sponsor1Asks", "required", "Say what the sponsor is asked for.");
        }
        var number = of(caseNumber).size() + 1;
        jdbc.sql("""
                        INSERT INTO asset_request (case_number, number, sponsor_id, asks, asked_by, asked_at)
                        VALUES (:caseNumber, :number, :sponsorId, :asks, :by, :now)
                        """)
                .param("caseNumber", caseNumber)
                .param("number", number)
                .param("sponsorId", sponsorId)
                .param("asks", asks.strip())
                .param("by", by)
                .param("now", now())
                .update();
        return number;
    }

    /** Every request of a case, first asked first. */
    @Transactional(readOnly = true)
    public List<AssetRequest> of(String caseNumber) {
        return jdbc.sql("SELECT * FROM asset_request WHERE case_number = :caseNumber ORDER BY number")
                .param("caseNumber", caseNumber)
                .query((row, index) -> new AssetRequest(
                        row.getInt("number"),
                        row.getString("sponsor_id"),
                        row.getString("asks"),
                        row.getString("answer") == null ? null : AssetAnswer.valueOf(row.getString("answer")),
                        row.getString("words"),
                        row.getString("settlement") == null
                                ? null
                                : AssetSettlement.valueOf(row.getString("settlement")),
                        row.getString("settled_how")))
                .list();
    }

    /** Those that nobody answered yet. */
    @Transactional(readOnly = true)
    public List<AssetRequest> unanswered(String caseNumber) {
        return of(caseNumber).stream()
                .filter(request -> request.answer() == null && request.settlement() == null)
                .toList();
    }

    /** Those the team does not get, and has not yet said how it goes on. */
    @Transactional(readOnly = true)
    public List<AssetRequest> unsettled(String caseNumber) {
        return of(caseNumber).stream()
                .filter(request -> request.isUnmet() && request.settlement() == null)
                .toList();
    }

    /**
     * Keeps what a body says.
     *
     * @param words its terms or reasons
     * @throws Refusal when it refuses, or agrees on terms, without a word
     * @throws Refusal.Conflict when it has answered already, or the team has gone on without it
     */
    public void answer(String caseNumber, int number, AssetAnswer answer, @Nullable String words, String by) {
        transfers.lock(caseNumber);
        if (answer != AssetAnswer.AGREED && (words == null || words.isBlank())) {
            throw new Refusal("reasons", "required", "Say on which terms, or for which reasons.");
        }
        var kept = jdbc.sql("""
                        UPDATE asset_request SET answer = :answer, words = :words, answered_by = :by, answered_at = :now
                        WHERE case_number = :caseNumber AND number = :number AND answer IS NULL AND settlement IS NULL
                        """)
                .param("answer", answer.name())
                .param("words", words)
                .param("by", by)
                .param("now", now())
                .param("caseNumber", caseNumber)
                .param("number", number)
                .update();
        if (kept == 0) {
            throw new Refusal.Conflict("This request is answered already, or the team has gone on without it.");
        }
    }

    /** Keeps what the team does about what it does not get. @throws Refusal when it does not say how */
    public void settle(String caseNumber, int number, AssetSettlement settlement, String how) {
        if (how.isBlank()) {
            throw new Refusal("settlement" + number, "required", "Say how you go on.");
        }
        jdbc.sql("""
                        UPDATE asset_request SET settlement = :settlement, settled_how = :how
                        WHERE case_number = :caseNumber AND number = :number
                        """)
                .params(Map.of(
                        "settlement",
                        settlement.name(),
                        "how",
                        how.strip(),
                        "caseNumber",
                        caseNumber,
                        "number",
                        number))
                .update();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC).truncatedTo(ChronoUnit.MICROS);
    }
}
