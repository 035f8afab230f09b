package org.spinout.record;

import java.util.List;
import java.util.Optional;

/**
 * How a case stands with regard to the end of its records.
 *
 * @param bodyId the body that has the case
 * @param dates until when each class is kept; empty while the case runs, for then nobody can tell
 * @param impediments what stands in the way of any disposal today, each as a sentence
 */
public record CaseRetention(String caseNumber, String bodyId, List<RetentionDate> dates, List<String> impediments) {

    public CaseRetention {
        dates = List.copyOf(dates);
        impediments = List.copyOf(impediments);
    }

    Optional<RetentionDate> of(RecordClass recordClass) {
        return dates.stream().filter(date -> date.recordClass() == recordClass).findFirst();
    }
}
