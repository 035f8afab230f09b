package org.spinout.process.change;

import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.List;
import org.camunda.bpm.model.dmn.Dmn;
import org.spinout.process.people.ProcessOwner;
import org.spinout.process.tryout.AskedBefore;
import org.springframework.stereotype.Component;

/** Puts the questions of the last year to a changed table. */
@Component
class TableReplay {

    private final AskedBefore askedBefore;
    private final AnswerReplay ways;

    TableReplay(AskedBefore askedBefore, AnswerReplay ways) {
        this.askedBefore = askedBefore;
        this.ways = ways;
    }

    /**
     * Asks what was asked since then.
     *
     * @param file that holds the changed table
     * @param answers gathers what it would have answered otherwise
     * @param turns gathers where a case would have gone another way for it
     * @return how many questions were put to it, in words
     */
    String of(
            Compared part,
            ProposedFile file,
            Instant since,
            ProcessOwner reader,
            Turns answers,
            Turns turns,
            List<String> untold) {
        var table = Dmn.readModelFromStream(new ByteArrayInputStream(file.content()));
        var again = askedBefore.ask(table, part.key(), since);
        for (var other : again.others()) {
            var number = other.number().isEmpty() ? "outside a case" : other.number();
            answers.add(part.name(), other.before(), other.now(), reader.reaches(other.bodyId()) ? number : null);
        }
        ways.of(again.others(), since, reader, turns);
        if (again.unknown() > 0) {
            untold.add("For " + again.unknown() + " of " + again.asked() + " recorded answers of “" + part.name()
                    + "” the new one cannot be told: what the table asks was not recorded.");
        }
        return "Asked of “" + part.name() + "”: "
                + (again.asked() == 1 ? "1 recorded question." : again.asked() + " recorded questions.");
    }
}
