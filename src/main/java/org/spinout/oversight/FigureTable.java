package org.spinout.oversight;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spinout.shared.Money;

/**
 * Figures that are shown the same on a page, on paper and in a spreadsheet.
 *
 * @param id for links within a page
 * @param about what is counted, as one or two sentences
 * @param headings one for the lines' names, and one for each figure
 */
public record FigureTable(String id, String title, String about, List<String> headings, List<Line> lines) {

    private static final List<String> CSV_HEADINGS = List.of("Table", "Line", "Figure", "Value");

    /**
     * A line of figures.
     *
     * @param figures a number, an amount or words for each heading but the first; null where there is no figure
     * @param sum whether it is the sum of the lines above
     */
    public record Line(String name, List<@Nullable Object> figures, boolean sum) {

        public static Line of(String name, @Nullable Object... figures) {
            return new Line(name, listOf(figures), false);
        }

        public static Line sum(String name, @Nullable Object... figures) {
            return new Line(name, listOf(figures), true);
        }

        /** As people read them. */
        public List<String> inWords() {
            return figures.stream()
                    .map(figure -> figure == null
                            ? "–"
                            : figure instanceof Number number
                                    ? String.format("%,d", number.longValue())
                                    : figure.toString())
                    .toList();
        }

        private static List<@Nullable Object> listOf(@Nullable Object... figures) {
            var all = new ArrayList<@Nullable Object>();
            Stream.of(figures).forEach(all::add);
            return all;
        }
    }

    /** Tables one after the other, one row for each figure; amounts in pounds. */
    public static String asCsv(List<FigureTable> tables) {
        var rows = new ArrayList<List<@Nullable Object>>();
        for (var table : tables) {
            for (var line : table.lines) {
                for (var at = 0; at < line.figures.size(); at++) {
                    var figure = line.figures.get(at);
                    var row = new ArrayList<@Nullable Object>();
                    row.add(table.title);
                    row.add(line.name);
                    row.add(table.headings.get(at + 1));
                    row.add(figure instanceof Money amount ? amount.pounds() : figure);
                    rows.add(row);
                }
            }
        }
        return Csv.of(CSV_HEADINGS, rows);
    }
}
