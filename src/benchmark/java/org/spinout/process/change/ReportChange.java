package org.spinout.process.change;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.spinout.process.BusySite;
import org.spinout.process.WithoutRights;
import org.spinout.process.people.ProcessOwners;

/**
 * The report on a change of the spine, with a step between the business case and the board, over thousands of cases that
 * stand wherever one can stand on it; against listing these cases by the engine's own query, a thousand at a time. In one
 * Java on one PostgreSQL, in turns.
 *
 * <p>{@code mvn -Pbenchmark spring-boot:test-run -Dbenchmark=org.spinout.process.change.ReportChange}.
 */
public final class ReportChange {

    private static final List<String> PLACES = List.of(
            "Activity_ConsiderExpression",
            "Activity_DevelopCase",
            "Activity_AssureCase",
            "Activity_DecideAtBoard",
            "Activity_AssureFinally",
            "Gateway_AwaitWave",
            "Gateway_AwaitFunding",
            "Activity_TransferContract");
    private static final int CASES = Integer.getInteger("cases", 10_000);
    private static final int WARM_UP = Integer.getInteger("warmup", 10);
    private static final int MEASURED = Integer.getInteger("measured", 21);
    private static final int PAGE = 1000;
    private static final String READER = "processOwner";
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final BusySite site;
    private final Map<String, List<Double>> milliseconds = new LinkedHashMap<>();

    private ReportChange(BusySite site) {
        this.site = site;
    }

    public static void main(String[] arguments) throws IOException {
        try (var site = BusySite.with(Map.of("spin-out-service", PLACES), CASES / PLACES.size())) {
            new ReportChange(site).run();
        }
        System.exit(0);
    }

    private void run() {
        var changes = site.bean(ProposedChanges.class);
        var change = changes.find(changes.propose(
                        "Consult the local authority", "", "PAGE", READER, SpineEdits.consultation()))
                .orElseThrow();
        for (var turn = 0; turn < WARM_UP + MEASURED; turn++) {
            if (turn == WARM_UP) {
                milliseconds.clear();
            }
            turn(change);
        }
        milliseconds.forEach((what, times) -> System.out.printf("%-60s %8.1f ms%n", what, median(times)));
        System.out.printf(
                "report : listing = %.2f%n",
                median(milliseconds.get("report")) / median(milliseconds.get("listing")));
    }

    private void turn(ProposedChange change) {
        var reports = site.bean(ChangeReports.class);
        timed("listing", () -> site.bean(WithoutRights.class).ask(this::list));
        var before = THREADS.getThreadAllocatedBytes(Thread.currentThread().getId());
        var report = timed("report", () -> reports.of(change, READER));
        var allocated = THREADS.getThreadAllocatedBytes(Thread.currentThread().getId()) - before;
        if (milliseconds.get("report").size() == 1) {
            System.out.printf(
                    "%,d cases in %d groups, %,d of them to be seen; %d rehearsed; %,d MB allocated%n",
                    report.touched().stream().mapToLong(Touched::count).sum(),
                    report.touched().size(),
                    report.touched().stream().mapToInt(group -> group.cases().size()).sum(),
                    report.rehearsed().size(),
                    allocated >> 20);
        }
        var parts = timed("  of which laid beside what is in use", () -> site.bean(Comparison.class)
                .of(site.bean(ProposedChanges.class).filesOf(change.id())));
        timed("  of which the touched cases", () -> site.bean(TouchedCases.class)
                .of(parts, site.bean(ProcessOwners.class).find(READER)));
        timed("  of which the deployment on trial alone", () -> site.bean(Trial.class)
                .of(site.bean(ProposedChanges.class).filesOf(change.id()), deployed -> deployed));
    }

    private Integer list() {
        var query = site.engine.getRuntimeService().createProcessInstanceQuery().processDefinitionKey("spin-out-service");
        var listed = 0;
        for (var some = query.listPage(0, PAGE); !some.isEmpty(); some = query.listPage(listed, PAGE)) {
            listed += some.size();
        }
        return listed;
    }

    private <T> T timed(String what, Supplier<T> work) {
        var began = System.nanoTime();
        var result = work.get();
        milliseconds.computeIfAbsent(what, first -> new ArrayList<>()).add((System.nanoTime() - began) / 1e6);
        return result;
    }

    private static double median(List<Double> times) {
        return times.stream().sorted().skip(times.size() / 2).findFirst().orElseThrow();
    }
}
