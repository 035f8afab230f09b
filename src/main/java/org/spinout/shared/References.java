package org.spinout.shared;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
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
        return next(prefix, digits, 1).get(0);
    }

    /**
     * The next numbers of a series, one after the other.
     *
     * @param count how many, at least 1
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Reference> next(String prefix, int digits, int count) {
        var year = LocalDate.now(clock.withZone(Days.LONDON)).getYear();
        var series = prefix + "-" + year;
        if (!counted(series, count)) {
            // Two callers may both find no row on the first of January; the door lets them in one after the other.
            jdbc.sql("SELECT last_number FROM reference_series WHERE series = 'door' FOR UPDATE")
                    .query(Integer.class)
                    .single();
            if (!counted(series, count)) {
                jdbc.sql("INSERT INTO reference_series (series, last_number) VALUES (:series, :count)")
                        .param("series", series)
                        .param("count", count)
                        .update();
            }
        }
        var last = jdbc.sql("SELECT last_number FROM reference_series WHERE series = :series")
                .param("series", series)
                .query(Integer.class)
                .single();
        return IntStream.rangeClosed(last - count + 1, last)
                .mapToObj(number -> new Reference(series + "-" + String.format("%0" + digits + "d", number)))
                .toList();
    }

    private boolean counted(String series, int count) {
        return jdbc.sql("UPDATE reference_series SET last_number = last_number + :count WHERE series = :series")
                        .param("series", series)
                        .param("count", count)
                        .update()
                == 1;
    }
}
