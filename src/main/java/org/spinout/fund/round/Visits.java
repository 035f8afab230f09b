package org.spinout.fund.round;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.spinout.shared.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The visits to teams that have bid. */
@Component
public class Visits {

    private final JdbcClient jdbc;
    private final BidRows bids;
    private final Clock clock;

    Visits(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.bids = new BidRows(jdbc);
        this.clock = clock;
    }

    /**
     * Keeps what was seen. A further visit is a further note.
     *
     * @throws Refusal when the day is still to come, or there is no note
     */
    @Transactional
    public Visit note(String bidNumber, LocalDate visitedOn, String note, String by) {
        var bid = bids.lock(bidNumber);
        Wording.require(note, "Say what you saw and asked");
        if (!bid.state().isOpen() || bid.receipt() == null) {
            throw new Refusal.Conflict(bidNumber + " is " + bid.state().plainName() + ", so no visit belongs to it.");
        }
        if (visitedOn.isAfter(LondonTime.today(clock))) {
            throw new Refusal("visitedOn", "latest", "A visit is noted once it was made.");
        }
        jdbc.sql("INSERT INTO bid_visit (bid_number, visit, visited_on, note, noted_by, noted_at)"
                        + " VALUES (:bid, :visit, :day, :note, :by, :now)")
                .param("bid", bidNumber)
                .param("visit", of(bidNumber).size() + 1)
                .param("day", visitedOn)
                .param("note", note)
                .param("by", by)
                .param("now", LondonTime.kept(LondonTime.now(clock)))
                .update();
        return new Visit(bidNumber, visitedOn, note, by);
    }

    /** Every visit on account of a bid, in the order of the notes. */
    public List<Visit> of(String bidNumber) {
        return jdbc.sql("SELECT * FROM bid_visit WHERE bid_number = :bid ORDER BY visit")
                .param("bid", bidNumber)
                .query((row, at) -> new Visit(
                        bidNumber,
                        row.getObject("visited_on", LocalDate.class),
                        row.getString("note"),
                        row.getString("noted_by")))
                .list();
    }
}
