package org.spinout.correspondence;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How each person wants to be written to; at once, where they have not said. The last word counts, all are kept. */
@Component
@Transactional
public class MailChoices {

    private final JdbcClient jdbc;
    private final Clock clock;

    MailChoices(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public MailManner of(String person) {
        return jdbc.sql("SELECT manner FROM mail_choice WHERE person = :person ORDER BY id DESC"
                        + " FETCH FIRST 1 ROW ONLY")
                .param("person", person)
                .query(String.class)
                .optional()
                .map(MailManner::valueOf)
                .orElse(MailManner.IMMEDIATE);
    }

    /** From the next notice on. What waits for a digest already comes in that digest. */
    public void choose(String person, MailManner manner) {
        jdbc.sql("INSERT INTO mail_choice (person, manner, chosen_at) VALUES (:person, :manner, :now)")
                .param("person", person)
                .param("manner", manner.name())
                .param("now", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
    }
}
