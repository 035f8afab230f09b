package org.spinout.webapps.cases;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spinout.organisation.Directory;
import org.spinout.oversight.Stage;
import org.spinout.oversight.register.RegisterRow;
import org.spinout.shared.Days;
import org.springframework.stereotype.Component;

/** Cases of the register as people read them. */
@Component
class RegisterLines {

    private static final int MOST_NAMES = 3;

    private final Holders holders;
    private final Directory directory;

    RegisterLines(Holders holders, Directory directory) {
        this.holders = holders;
        this.directory = directory;
    }

    /**
     * A case.
     *
     * @param where the stage of a case under way, else how it stands
     * @param with whom a task waits for, or an empty text
     * @param until when the task is to be done that is due first, or an empty text
     */
    record Line(
            String number,
            String service,
            String body,
            String where,
            String status,
            boolean held,
            String begun,
            String task,
            String with,
            String until,
            boolean overdue) {}

    Line line(RegisterRow row) {
        return new Line(
                row.number(),
                row.serviceName(),
                row.bodyName(),
                stage(row),
                row.status().words(),
                row.held(),
                Days.inWords(row.openedAt()),
                row.task() == null ? "" : row.task(),
                with(row),
                day(row.due()),
                row.overdue());
    }

    /** For CSV, in the order of its headings. */
    List<@Nullable Object> cells(RegisterRow row) {
        return Arrays.asList(
                row.number(),
                row.serviceName(),
                row.bodyName(),
                row.region(),
                Words.of(row.scheme()),
                stage(row),
                row.status().words(),
                Days.inWords(row.openedAt()),
                row.task(),
                with(row),
                day(row.since()),
                day(row.due()),
                row.overdue() ? "yes" : "no");
    }

    private static String stage(RegisterRow row) {
        return Stage.of(row.state())
                .map(Stage::plainName)
                .orElseGet(() -> row.state().meaning());
    }

    private String with(RegisterRow row) {
        var people = row.people().size() > MOST_NAMES
                ? Stream.of(row.people().size() + " people by name")
                : row.people().stream().map(directory::nameOf);
        return Stream.concat(row.roles().stream().map(holders::oneOf), people).collect(Collectors.joining(", "));
    }

    private static String day(@Nullable Instant moment) {
        return moment == null ? "" : Days.inWords(moment);
    }
}
