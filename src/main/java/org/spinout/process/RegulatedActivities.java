package org.spinout.process;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.spinout.contract.Registration;
import org.spinout.contract.RegulatedWork;
import org.spinout.contract.Transfers;
import org.springframework.stereotype.Component;

/**
 * The table {@code regulatedActivities}: what the Care Quality Commission registers. The day asked for is always that of
 * going live, so that an enterprise of 2012 is measured by the law of 2012.
 */
@Component
@ReadsTable("regulatedActivities")
public class RegulatedActivities {

    private final RuleTables tables;
    private final Transfers transfers;

    RegulatedActivities(RuleTables tables, Transfers transfers) {
        this.tables = tables;
        this.transfers = transfers;
    }

    /**
     * An activity that is regulated on the day asked for.
     *
     * @param activity as the table calls it
     * @param source where that is written
     * @param status {@code law}, {@code guidance}, {@code setting} or {@code unverified}
     */
    public record Finding(String activity, String source, String status) {}

    /** Those of the activities that need registration on a day, each with the law that says so. */
    public List<Finding> regulated(Collection<String> activities, LocalDate day) {
        return activities.stream()
                .sorted()
                .flatMap(activity -> find(activity, day).stream())
                .toList();
    }

    /** What a case that goes live on a day does that needs registration; nothing where nobody has said what it does. */
    public Optional<Boolean> needRegistration(String caseNumber, LocalDate day) {
        return transfers
                .registration(caseNumber)
                .map(Registration::work)
                .map(RegulatedWork::activities)
                .map(activities -> !regulated(activities, day).isEmpty());
    }

    private Optional<Finding> find(String activity, LocalDate day) {
        return tables.ask("regulatedActivities", Map.of("activity", activity, "onDate", day.toString())).stream()
                .findFirst()
                .filter(row -> row.isTrue("regulated"))
                .map(row -> new Finding(activity, row.text("source"), row.text("status")));
    }
}
