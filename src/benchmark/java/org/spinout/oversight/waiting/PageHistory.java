package org.spinout.oversight.waiting;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import liquibase.exception.LiquibaseException;

/**
 * The waiting map over a million activities against fetching all of them page by page, a thousand at a time, as somebody
 * without the map has to: {@code GET /history/activity-instance}, here without its checks and its JSON. Of the pages some are
 * fetched, from the first to the last at equal distances, and the sum over all pages is worked out from these.
 *
 * <p>{@code mvn -Pbenchmark spring-boot:test-run -Dbenchmark=org.spinout.oversight.waiting.PageHistory}; fewer with {@code
 * -Dactivities=...}.
 */
public final class PageHistory {

    private static final int FETCHED = Integer.getInteger("pages", 41);
    private static final int MAPS = 7;

    private PageHistory() {}

    public static void main(String[] arguments) throws IOException, LiquibaseException {
        var history = new ReadMap();
        history.fill();
        history.map();
        history.page(0);
        var maps = new ArrayList<Double>();
        var pages = new ArrayList<Double>();
        for (var fetched = 0; fetched < FETCHED; fetched++) {
            if (fetched % (FETCHED / MAPS) == 0) {
                maps.add(seconds(history::map));
            }
            var number = (int) ((long) fetched * (ReadMap.pages() - 1) / (FETCHED - 1));
            pages.add(seconds(() -> history.page(number)));
            System.out.printf("page %,d: %.3f s%n", number + 1, pages.get(fetched));
        }
        var all = mean(pages) * ReadMap.pages();
        System.out.printf(
                "map %.3f s (mean of %d, %s); page %.3f s (mean of %d), so all %,d pages %.0f s; pages : map = %.0f%n",
                mean(maps), maps.size(), maps, mean(pages), pages.size(), ReadMap.pages(), all, all / mean(maps));
        history.close();
        System.exit(0);
    }

    private static double seconds(Runnable work) {
        var began = System.nanoTime();
        work.run();
        return (System.nanoTime() - began) / 1e9;
    }

    private static double mean(List<Double> seconds) {
        return seconds.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
    }
}
