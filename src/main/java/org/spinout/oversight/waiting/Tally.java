package org.spinout.oversight.waiting;

import java.util.TreeMap;

/** The stays in one step, of whatever version, added up. */
final class Tally {

    private Step latest;
    private final TreeMap<Integer, Integer> byDays = new TreeMap<>();
    private int open;
    private int ended;
    private long queueDays;
    private long workDays;
    private long outsideDays;
    private int over;
    private int openOver;
    private long daysOver;
    private int oldest;

    Tally(Step step) {
        this.latest = step;
    }

    /** So many ended stays that took so many days each, with the days of all of them together. */
    void addEnded(Step step, int days, int count, long queue, long work, long outside) {
        add(step, days, count);
        ended += count;
        queueDays += queue;
        workDays += work;
        outsideDays += outside;
    }

    void addOpen(Step step, Spent spent) {
        add(step, spent.days(), 1);
        open++;
        queueDays += spent.queue();
        workDays += spent.work();
        outsideDays += spent.outside();
        openOver += step.daysOver(spent.days()) > 0 ? 1 : 0;
        oldest = Math.max(oldest, spent.days());
    }

    private void add(Step step, int days, int count) {
        byDays.merge(days, count, Integer::sum);
        if (step.daysOver(days) > 0) {
            over += count;
            daysOver += (long) step.daysOver(days) * count;
        }
        if (step.version() > latest.version()) {
            latest = step;
        }
    }

    Waiting total() {
        return new Waiting(
                latest.processId(),
                latest.processName(),
                latest.activityId(),
                latest.name(),
                latest.kind(),
                latest.targetDays(),
                open,
                ended,
                queueDays,
                workDays,
                outsideDays,
                percentile(50),
                percentile(80),
                percentile(95),
                over,
                openOver,
                daysOver,
                oldest);
    }

    /** By nearest rank: the fewest days that so many in a hundred did not exceed. */
    private int percentile(int percent) {
        var rank = ((long) (open + ended) * percent + 99) / 100;
        var seen = 0L;
        for (var entry : byDays.entrySet()) {
            seen += entry.getValue();
            if (seen >= rank) {
                return entry.getKey();
            }
        }
        return 0;
    }
}
