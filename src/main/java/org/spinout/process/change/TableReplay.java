package org.spinout.process.change;

import java.time.Instant;
import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.spinout.process.tryout.AskedBefore;
import org.springframework.stereotype.Component;

/** Puts the questions of the last year to a changed table, while it is deployed on trial. */
@Component
class TableReplay {

    private final AskedBefore askedBefore;
    private final RepositoryService repository;

    TableReplay(AskedBefore askedBefore, RepositoryService repository) {
        this.askedBefore = askedBefore;
        this.repository = repository;
    }

    /** @param newTable the id of the table's definition on trial */
    void of(Compared part, String newTable, Instant since, Readers.Reader reader, Turns turns, List<String> untold) {
        var again = askedBefore.ask(repository.getDmnModelInstance(newTable), part.key(), since);
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
