package org.spinout.webapps.cases;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.spinout.record.Disposals;
import org.spinout.record.Retention;
import org.spinout.record.RetentionDate;
import org.spinout.shared.Days;
import org.springframework.stereotype.Component;

/** Until when the records of a case are kept, and which are gone, as its page says it. */
@Component
class KeptUntil {

    private final Retention retention;
    private final Disposals disposals;

    KeptUntil(Retention retention, Disposals disposals) {
        this.retention = retention;
        this.disposals = disposals;
    }

    /** One line for each class, those that go first above; empty while the case runs. */
    List<String> of(String caseNumber) {
        var gone = disposals.goneOf(caseNumber);
        var lines = new ArrayList<String>();
        gone.forEach(part -> lines.add(part.recordClass().words() + ": disposed of under " + part.disposalNumber()));
        retention.of(caseNumber).dates().stream()
                .filter(date -> gone.stream().noneMatch(part -> part.recordClass() == date.recordClass()))
                .sorted(Comparator.comparing(RetentionDate::due))
                .map(date -> date.recordClass().words() + ": kept until "
                        + Days.inWords(date.due().minusDays(1)))
                .forEach(lines::add);
        return lines;
    }
}
