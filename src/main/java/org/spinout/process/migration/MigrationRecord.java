package org.spinout.process.migration;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spinout.process.ModelMoves;
import org.spinout.process.transferday.CaseClock;
import org.spinout.process.transferday.CaseClock.Kind;
import org.spinout.record.DecisionRecord;
import org.spinout.record.NewEntry;
import org.spinout.shared.Days;
import org.springframework.stereotype.Component;

/** Says in the record of a case that it was moved to another version of its model, by whom, why, and what became of its dates. */
@Component
class MigrationRecord {

    private static final String MOVED = "movedToAnotherVersion";
    private static final String MOVED_BACK = "movedBack";

    private final DecisionRecord record;
    private final Clock clock;

    MigrationRecord(DecisionRecord record, Clock clock) {
        this.record = record;
        this.clock = clock;
    }

    /**
     * What has no number, or belongs to no body, has no record; what was done to it is kept with the run only.
     *
     * @param bodyId the body it belongs to, or null
     * @return what became of its dates, in words
     */
    String enter(MigrationRun run, MigrationCase moved, @Nullable String bodyId, List<Dated> dates) {
        var words = inWords(dates);
        if (!moved.caseNumber().isEmpty() && bodyId != null) {
            record.enter(new NewEntry(
                    moved.caseNumber(),
                    ModelMoves.GATE,
                    run.undoes() == null ? MOVED : MOVED_BACK,
                    null,
                    "\"" + run.processName() + "\": moved from version " + run.fromVersion() + " to version "
                            + run.toVersion() + ". " + run.reason() + (words.isEmpty() ? "" : " " + words),
                    run.askedBy(),
                    run.askedAs(),
                    bodyId,
                    List.of("migration " + run.id()),
                    List.of()));
        }
        return words;
    }

    private String inWords(List<Dated> dates) {
        var sentences = new ArrayList<String>();
        dates.stream().filter(Dated::changed).forEach(date -> sentences.add(inWords(date)));
        return String.join(" ", sentences);
    }

    private String inWords(Dated date) {
        var became = date.became();
        if (became == null) {
            return "\"" + date.name() + "\": " + what(date.kind()) + " on " + moment(date)
                    + ", which the version does not have.";
        }
        var sentence = "\"" + date.name() + "\": " + what(date.kind()) + " on " + moment(date) + ", now on "
                + Days.momentInWords(became);
        return date.hasComeBy(clock.instant()) ? sentence + ", which has passed already." : sentence + ".";
    }

    private static String moment(Dated date) {
        return CaseClock.known(date.was()).map(Days::momentInWords).orElse("a day not planned yet");
    }

    private static String what(Kind kind) {
        return switch (kind) {
            case DUE -> "was due";
            case REMINDER -> "reminder was";
            case ESCALATION -> "escalation was";
            case TIMER -> "clock ran out";
        };
    }
}
