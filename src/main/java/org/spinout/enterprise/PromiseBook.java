package org.spinout.enterprise;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.spinout.shared.Days;
import org.spinout.shared.ManyRows;
import org.spinout.shared.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What was promised beside what came of it. Figures differ by date and by source, so a figure is never changed: it is
 * followed by a later one.
 */
@Component
@Transactional
public class PromiseBook {

    private final JdbcClient jdbc;
    private final Clock clock;

    public PromiseBook(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Adds to what was promised. Each promise has a number of its own. */
    public void add(String caseNumber, List<Promise> promises) {
        ManyRows.insert(
                jdbc,
                "enterprise_promise (case_number, promise_number, name, unit, figure, approved_on, source, at_least)",
                promises.stream()
                        .map(promise -> List.<Object>of(
                                caseNumber,
                                promise.number(),
                                promise.name(),
                                promise.unit(),
                                promise.figure(),
                                promise.approvedOn(),
                                promise.source(),
                                promise.atLeast()))
                        .toList());
    }

    /**
     * Notes a figure.
     *
     * @throws Refusal when nothing was promised under that number, or the day is still to come
     */
    public Snapshot note(String caseNumber, Snapshot snapshot, String by) {
        if (promises(caseNumber).stream().noneMatch(promise -> promise.number() == snapshot.promise())) {
            throw new Refusal(
                    "promiseNumber", "exists", "Nothing was promised under the number " + snapshot.promise() + ".");
        }
        if (snapshot.asOf().isAfter(Rows.today(clock))) {
            throw new Refusal(
                    "asOf",
                    "latest",
                    Days.inWords(snapshot.asOf()) + " is still to come. Give the day the figure is of.");
        }
        jdbc.sql("""
                        INSERT INTO enterprise_snapshot
                            (case_number, promise_number, as_of, figure, source, noted_by, noted_at)
                        VALUES (:caseNumber, :promise, :asOf, :figure, :source, :by, :now)
                        """)
                .param("caseNumber", caseNumber)
                .param("promise", snapshot.promise())
                .param("asOf", snapshot.asOf())
                .param("figure", snapshot.figure())
                .param("source", snapshot.source())
                .param("by", by)
                .param("now", Rows.now(clock))
                .update();
        return snapshot;
    }

    @Transactional(readOnly = true)
    public List<Promise> promises(String caseNumber) {
        return jdbc.sql("SELECT * FROM enterprise_promise WHERE case_number = :caseNumber ORDER BY promise_number")
                .param("caseNumber", caseNumber)
                .query((row, index) -> new Promise(
                        row.getInt("promise_number"),
                        row.getString("name"),
                        row.getString("unit"),
                        row.getBigDecimal("figure"),
                        Rows.day(row, "approved_on"),
                        row.getString("source"),
                        row.getBoolean("at_least")))
                .list();
    }

    /** The number the next promise gets. */
    @Transactional(readOnly = true)
    public int nextNumber(String caseNumber) {
        return promises(caseNumber).stream().mapToInt(Promise::number).max().orElse(0) + 1;
    }

    /** Every promise with its snapshots, in the order of the promises. */
    @Transactional(readOnly = true)
    public List<PromiseStanding> standing(String caseNumber) {
        var snapshots = jdbc.sql("SELECT * FROM enterprise_snapshot WHERE case_number = :caseNumber ORDER BY as_of, id")
                .param("caseNumber", caseNumber)
                .query((row, index) -> new Snapshot(
                        row.getInt("promise_number"),
                        Rows.day(row, "as_of"),
                        row.getBigDecimal("figure"),
                        row.getString("source")))
                .list();
        return promises(caseNumber).stream()
                .map(promise -> new PromiseStanding(
                        promise,
                        snapshots.stream()
                                .filter(snapshot -> snapshot.promise() == promise.number())
                                .toList()))
                .toList();
    }

    /** All of it as people read it, a list of lines. */
    @Transactional(readOnly = true)
    public String inWords(String caseNumber) {
        return standing(caseNumber).stream()
                .map(standing -> "- " + standing.inWords())
                .collect(Collectors.joining("\n"));
    }

    /** Notes a figure against the promises of this name; where there is none, nothing. */
    public void noteNamed(String caseNumber, String name, LocalDate asOf, BigDecimal figure, String source, String by) {
        promises(caseNumber).stream()
                .filter(promise -> promise.name().equals(name))
                .forEach(promise -> note(caseNumber, new Snapshot(promise.number(), asOf, figure, source), by));
    }
}
