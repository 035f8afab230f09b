package org.spinout.webapps.waiting;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spinout.oversight.Csv;
import org.spinout.oversight.waiting.Waiting;

/** The waiting map as a table for a spreadsheet: whole working days, of all stays together where it says so. */
final class WaitingTable {

    private static final List<String> HEADINGS = List.of(
            "Model",
            "Step",
            "Model id",
            "Step id",
            "Kind",
            "Open",
            "Ended",
            "Queue days in all",
            "Work days in all",
            "Outside days in all",
            "Median days",
            "80th percentile days",
            "95th percentile days",
            "Oldest open days",
            "Target days",
            "Over target",
            "Open and over target",
            "Days beyond target in all");

    private WaitingTable() {}

    static String asCsv(List<Waiting> steps) {
        return Csv.of(HEADINGS, steps.stream().map(WaitingTable::row).toList());
    }

    private static List<@Nullable Object> row(Waiting step) {
        return Arrays.<@Nullable Object>asList(
                step.processName(),
                step.name(),
                step.processId(),
                step.activityId(),
                step.kind().name().toLowerCase(java.util.Locale.ROOT),
                step.open(),
                step.ended(),
                step.queueDays(),
                step.workDays(),
                step.outsideDays(),
                step.median(),
                step.p80(),
                step.p95(),
                step.oldest(),
                step.targetDays(),
                step.over(),
                step.openOver(),
                step.daysOver());
    }
}
