package org.spinout.webapps.oversight;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.spinout.oversight.workload.WeekEnd;
import org.spinout.shared.Days;

/**
 * A plot of open and overdue tasks from week to week, in the units of its picture. The two lines differ in stroke and
 * marker as well as in colour, and each is named where it ends.
 *
 * @param about what the picture shows, for those who do not see it
 * @param ticks the horizontal lines, from nought upwards
 * @param days the dates below
 */
record TrendPlot(String about, List<Tick> ticks, List<Label> days, Curve open, Curve overdue) {

    static final int WIDTH = 720;
    static final int HEIGHT = 260;
    private static final int LEFT = 50;
    private static final int RIGHT = 600;
    private static final int TOP = 15;
    private static final int BOTTOM = 215;
    private static final int LEAST_GAP = 18;

    record Tick(int y, String text) {}

    record Label(int x, String text) {}

    record Point(int x, int y) {}

    /**
     * A line of the plot.
     *
     * @param labelY where its name stands, beside its last point
     */
    record Curve(List<Point> points, int labelY, String name) {

        /** As an SVG polyline wants them. Public, since pages call it. */
        public String path() {
            return points.stream().map(point -> point.x() + "," + point.y()).collect(Collectors.joining(" "));
        }
    }

    static TrendPlot of(List<WeekEnd> trend) {
        var most = trend.stream().mapToLong(WeekEnd::open).max().orElse(0);
        var step = step(most);
        var top = Math.max(1, (most + step - 1) / step) * step;
        var ticks = new ArrayList<Tick>();
        for (var value = 0L; value <= top; value += step) {
            ticks.add(new Tick(y(value, top), String.format("%,d", value)));
        }
        var last = trend.get(trend.size() - 1);
        var openY = y(last.open(), top);
        var overdueY = y(last.overdue(), top);
        var apart = Math.max(overdueY, openY + LEAST_GAP);
        return new TrendPlot(
                about(trend),
                ticks,
                IntStream.range(0, trend.size())
                        .filter(at -> at % 4 == 0)
                        .mapToObj(at -> new Label(
                                x(at, trend.size()), dayAndMonth(trend.get(at).day())))
                        .toList(),
                curve(trend, WeekEnd::open, top, openY, "Open: " + last.open()),
                curve(trend, WeekEnd::overdue, top, apart, "Overdue: " + last.overdue()));
    }

    private static Curve curve(List<WeekEnd> trend, ToLongFunction<WeekEnd> figure, long top, int labelY, String name) {
        var points = IntStream.range(0, trend.size())
                .mapToObj(at -> new Point(x(at, trend.size()), y(figure.applyAsLong(trend.get(at)), top)))
                .toList();
        return new Curve(points, labelY, name);
    }

    private static String about(List<WeekEnd> trend) {
        var first = trend.get(0);
        var last = trend.get(trend.size() - 1);
        return "On " + Days.inWords(first.day()) + " " + first.open() + " tasks were open and " + first.overdue()
                + " of them overdue; now " + last.open() + " are open and " + last.overdue()
                + " overdue. The table below has every figure.";
    }

    /** "1 June 2026" without its year. */
    private static String dayAndMonth(LocalDate day) {
        var words = Days.inWords(day);
        return words.substring(0, words.lastIndexOf(' '));
    }

    /** One, two or five times a power of ten, for at most six lines. */
    private static long step(long most) {
        for (var power = 1L; ; power *= 10) {
            for (var factor : List.of(1, 2, 5)) {
                if (most <= 5 * factor * power) {
                    return factor * power;
                }
            }
        }
    }

    private static int x(int at, int points) {
        return LEFT + (RIGHT - LEFT) * at / Math.max(1, points - 1);
    }

    private static int y(long value, long top) {
        return (int) (BOTTOM - (BOTTOM - TOP) * value / top);
    }
}
