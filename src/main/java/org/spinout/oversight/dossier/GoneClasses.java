package org.spinout.oversight.dossier;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spinout.record.Disposal;
import org.spinout.record.Disposals;
import org.spinout.record.RecordClass;
import org.spinout.shared.Days;
import org.springframework.stereotype.Component;

/** Which classes of a case's records were disposed of, and what a dossier says in their place. */
@Component
class GoneClasses {

    private static final String BY = "two people of the body: its board's secretary, and a second person who confirmed";

    private final Disposals disposals;

    GoneClasses(Disposals disposals) {
        this.disposals = disposals;
    }

    /** Writes down what is not here any more, class by class. */
    void note(String caseNumber, Disclosure disclosure) {
        for (var part : disposals.goneOf(caseNumber)) {
            var records = part.records() == 1 ? "1 record" : part.records() + " records";
            disclosure.note(part.recordClass().words() + ": " + records, sentence(part), null, BY);
        }
    }

    /** Why the records of a class are gone; null where they are not. */
    @Nullable
    String because(String caseNumber, RecordClass... classes) {
        return disposals.goneOf(caseNumber).stream()
                .filter(part -> List.of(classes).contains(part.recordClass()))
                .map(this::sentence)
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    private String sentence(Disposal.Part part) {
        var disposedAt = part.disposedAt();
        return "Disposed of" + (disposedAt == null ? "" : " on " + Days.inWords(disposedAt)) + " under "
                + part.disposalNumber() + ", by the authority of "
                + disposals.get(part.disposalNumber()).authority()
                + ". The hash of each record is in data/disposed-record.json.";
    }
}
