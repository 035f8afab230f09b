package org.spinout.process.change;

import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.List;
import org.camunda.bpm.model.dmn.Dmn;
import org.spinout.process.tryout.AskedBefore;
import org.springframework.stereotype.Component;

/** Puts the questions of the last year to a changed table. */
@Component
class TableReplay {

    private final AskedBefore askedBefore;

    TableReplay(AskedBefore askedBefore) {
        this.askedBefore = askedBefore;
    }

    /** @param file that holds the changed table */
    void of(Compared part, ProposedFile file, Instant since, Readers.Reader reader, Turns turns, List<String> untold) {
        var table = Dmn.readModelFromStream(new ByteArrayInputStream(file.content()));
        var again = askedBefore.ask(table, part.key(), since);
        for (var other : again.others()) {
            var number = other.number().isEmpty() ? "outside a case" : other.number();
            var live = new LiveCases.Live(other.instanceId(), number, other.bodyId());
            turns.add(part.name(), other.before(), other.now(), reader.maySee(live) ? number : null);
        }
        if (again.unknown() > 0) {
            untold.add("For " + again.unknown() + " of " + again.asked() + " recorded answers of “" + part.name()
                    + "” the new one cannot be told: what the table asks was not recorded.");
        }
    }
}
