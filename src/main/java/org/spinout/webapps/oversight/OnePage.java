package org.spinout.webapps.oversight;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spinout.oversight.FigureTable;
import org.spinout.oversight.FigureTable.Line;

/**
 * Tables cut to one sheet of paper: where there are too many lines, those with the least cases are put together, so that
 * every sum stays.
 *
 * @param wide the tables as wide as the page
 * @param narrow those that stand beside one another, two in a row
 */
record OnePage(List<FigureTable> wide, List<FigureTable> narrow) {

    private static final int MOST_LINES = 10;
    private static final int WIDE = 6;
    private static final int LONGEST_NAME = 44;

    static OnePage of(List<FigureTable> tables) {
        var cut = tables.stream().map(OnePage::cut).map(OnePage::withShortNames).toList();
        return new OnePage(
                cut.stream().filter(table -> table.headings().size() >= WIDE).toList(),
                cut.stream().filter(table -> table.headings().size() < WIDE).toList());
    }

    private static FigureTable cut(FigureTable table) {
        var parts = table.lines().stream().filter(line -> !line.sum()).toList();
        if (parts.size() <= MOST_LINES || !table.headings().contains("All")) {
            return table;
        }
        var byCases = parts.stream()
                .sorted((one, other) -> Long.compare(cases(other), cases(one)))
                .toList();
        var kept = byCases.subList(0, MOST_LINES - 1);
        var rest = parts.stream().filter(line -> !kept.contains(line)).toList();
        var lines = new ArrayList<Line>(parts.stream().filter(kept::contains).toList());
        lines.add(together(rest));
        table.lines().stream().filter(Line::sum).forEach(lines::add);
        return new FigureTable(table.id(), table.title(), table.about(), table.headings(), lines);
    }

    private static FigureTable withShortNames(FigureTable table) {
        var lines = table.lines().stream()
                .map(line -> new Line(shortened(line.name()), line.figures(), line.sum()))
                .toList();
        return new FigureTable(table.id(), table.title(), table.about(), table.headings(), lines);
    }

    private static String shortened(String name) {
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME - 1) + "…";
    }

    private static Line together(List<Line> rest) {
        var sums = new ArrayList<@Nullable Object>();
        for (var at = 0; at < rest.get(0).figures().size(); at++) {
            var column = at;
            sums.add(rest.stream().mapToLong(line -> number(line, column)).sum());
        }
        return new Line("The other " + rest.size(), sums, false);
    }

    private static long cases(Line line) {
        return number(line, line.figures().size() - 1);
    }

    private static long number(Line line, int column) {
        return line.figures().get(column) instanceof Number number ? number.longValue() : 0;
    }
}
