package org.spinout.shared;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Gives out {@link Reference}s, each once, counting anew every calendar year in London. */
@Component
public class References {

    private final JdbcClient jdbc;
    private final Clock clock;

    public References(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * The next number of a series. The series' row stays locked until the caller's transaction ends, so two nodes never
     * give the same number, and a refusal gives the number back.
     *
     * @param prefix two capital letters: {@code SP}, {@code FR}, {@code BM}
     * @param digits how many digits the running number has at least
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Reference next(String prefix, int digits) {
        var year = LocalDate.now(clock.withZone(Days.LONDON)).getYear();
        var series = prefix + "-" + year;
        if (!counted(series)) {
            // Two callers may both find no row on the first of January; the door lets them in one after the other.
            jdbc.sql("SELECT last_number FROM reference_series WHERE series = 'door' FOR UPDATE")
                    .query(Integer.class)
                    .single();
            if (!counted(series)) {
                jdbc.sql("INSERT INTO reference_series (series, last_number) VALUES (:series, 1)")
                        .param("series", series)
                        .update();
            }
        }
        var number = jdbc.sql("SELECT last_number FROM reference_series WHERE series = :series")
                .param("series", series)
                .query(Integer.class)
                .single();
        return new Reference(series + "-" + String.format("%0" + digits + "d", number));
    }

    private boolean counted(String series) {
        return jdbc.sql("UPDATE reference_series SET last_number = last_number + 1 WHERE series = :series")
                        .param("series", series)
                        .update()
                == 1;
    }
}
