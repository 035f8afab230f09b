package org.spinout.fund;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spinout.shared.Money;

/**
 * The ledger as a list of movements and nothing else: no running balances, no numbers, no causes. Every question is
 * answered by adding up all movements booked by a day. What {@link Ledger} does is held against it.
 */
final class LedgerModel {

    /** One movement; a null award means that the money is nobody's. */
    record Line(
            String pot, @Nullable String award, LocalDate day, EntryKind kind, Balance from, Balance to, long pence) {}

    private final List<Line> lines = new ArrayList<>();
    private final Map<String, LocalDate> lapsed = new HashMap<>();
    private @Nullable LocalDate closedUntil;
    private LocalDate today;

    LedgerModel(LocalDate today) {
        this.today = today;
    }

    LocalDate today() {
        return today;
    }

    void advance(int days) {
        today = today.plusDays(days);
    }

    boolean isLapsed(String pot) {
        return lapsed.containsKey(pot);
    }

    List<Line> lines() {
        return List.copyOf(lines);
    }

    Balances holds(String pot, LocalDate day) {
        return new Balances(
                new Money(held(pot, null, Balance.AVAILABLE, day)),
                new Money(held(pot, null, Balance.RESERVED, day)),
                new Money(held(pot, null, Balance.COMMITTED, day)),
                new Money(held(pot, null, Balance.PAID, day)));
    }

    /** What an award has in one balance of a pot at the end of a day; for a null award, the whole pot. */
    long held(String pot, @Nullable String award, Balance balance, LocalDate day) {
        return lines.stream()
                .filter(line -> line.pot().equals(pot) && !line.day().isAfter(day))
                .filter(line -> award == null || award.equals(line.award()))
                .mapToLong(line -> line.to() == balance ? line.pence() : line.from() == balance ? -line.pence() : 0)
                .sum();
    }

    /** Enters all movements, or none when one of them may not be. */
    boolean enter(List<Line> all) {
        var before = List.copyOf(lines);
        for (var line : all) {
            if (!may(line)) {
                lines.clear();
                lines.addAll(before);
                return false;
            }
            lines.add(line);
            var lapsedOn = lapsed.get(line.pot());
            if (lapsedOn != null && line.to() == Balance.AVAILABLE) {
                var day = lapsedOn.isAfter(line.day()) ? lapsedOn : line.day();
                lines.add(new Line(
                        line.pot(), null, day, EntryKind.LAPSE, Balance.AVAILABLE, Balance.OUTSIDE, line.pence()));
            }
        }
        return !all.isEmpty();
    }

    boolean lapse(String pot, LocalDate on, LocalDate yearEnd) {
        if (isLapsed(pot) || on.isBefore(yearEnd) || on.isAfter(today)) {
            return false;
        }
        var lowest = lowest(pot, null, Balance.AVAILABLE, on);
        var since = held(pot, null, Balance.AVAILABLE, today) - lowest;
        var leaving = Stream.of(outOf(pot, on, lowest), outOf(pot, today, since))
                .filter(line -> line.pence() > 0)
                .toList();
        if (!leaving.isEmpty() && !enter(leaving)) {
            return false;
        }
        lapsed.put(pot, on);
        return true;
    }

    boolean close(LocalDate day) {
        if (!day.isBefore(today) || (closedUntil != null && day.isBefore(closedUntil))) {
            return false;
        }
        closedUntil = day;
        return true;
    }

    private boolean may(Line line) {
        var open =
                !line.day().isAfter(today) && (closedUntil == null || line.day().isAfter(closedUntil));
        if (!open || line.pence() <= 0) {
            return false;
        }
        return line.from() == Balance.OUTSIDE
                || (lowest(line.pot(), null, line.from(), line.day()) >= line.pence()
                        && (line.award() == null
                                || line.from() == Balance.AVAILABLE
                                || lowest(line.pot(), line.award(), line.from(), line.day()) >= line.pence()));
    }

    private long lowest(String pot, @Nullable String award, Balance balance, LocalDate since) {
        return since.datesUntil(today.plusDays(1))
                .map(day -> held(pot, award, balance, day))
                .min(Comparator.naturalOrder())
                .orElse(0L);
    }

    private static Line outOf(String pot, LocalDate on, long pence) {
        return new Line(pot, null, on, EntryKind.LAPSE, Balance.AVAILABLE, Balance.OUTSIDE, pence);
    }
}
