package org.spinout.proposal;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * How often a team has tried before its host. A further round keeps the number of the case and everything that was
 * written and decided before; it only says which decision it answers.
 */
@Component
@Transactional
public class Rounds {

    /**
     * A round after the first.
     *
     * @param number counts from 2 within the case
     * @param afterDecision the number, in the decision record of the case, of the rejection it answers
     * @param openedAt when the team decided to try again
     */
    public record Round(int number, int afterDecision, Instant openedAt) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    public Rounds(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Which round the case is in: 1 until a team has tried again. */
    public int current(String caseNumber) {
        return of(caseNumber).size() + 1;
    }

    /** Opens the next round of a case, in answer to a rejection. */
    public Round open(String caseNumber, int afterDecision) {
        jdbc.sql("SELECT number FROM proposal WHERE number = :case FOR UPDATE")
                .param("case", caseNumber)
                .query(String.class)
                .optional();
        var number = current(caseNumber) + 1;
        jdbc.sql("INSERT INTO expression_round (case_number, round, after_decision, opened_at)"
                        + " VALUES (:case, :round, :decision, :now)")
                .param("case", caseNumber)
                .param("round", number)
                .param("decision", afterDecision)
                .param("now", Times.now(clock))
                .update();
        return of(caseNumber).get(number - 2);
    }

    /** Every round after the first, in order. */
    public List<Round> of(String caseNumber) {
        return jdbc.sql("SELECT * FROM expression_round WHERE case_number = :case ORDER BY round")
                .param("case", caseNumber)
                .query((row, index) ->
                        new Round(row.getInt("round"), row.getInt("after_decision"), Times.read(row, "opened_at")))
                .list();
    }
}
