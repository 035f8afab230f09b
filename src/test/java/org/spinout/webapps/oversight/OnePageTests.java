package org.spinout.webapps.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.spinout.PdfReading;
import org.spinout.correspondence.Papers;
import org.spinout.oversight.FigureTable;
import org.spinout.oversight.FigureTable.Line;
import org.spinout.shared.Money;

/** However many schemes, regions and waves there are, the taskforce gets one sheet, and its sums stay. */
class OnePageTests {

    private static final List<String> ACROSS = List.of(
            "Name",
            "Expression of interest",
            "Business case",
            "Assurance before the board",
            "Board decision",
            "Approved, before transfer",
            "Transfer",
            "Live",
            "Ended",
            "All");

    @Test
    void putsTheSmallestTogetherAndKeepsEverySum() {
        var table = OnePage.of(List.of(across("region", 30))).wide().get(0);

        assertThat(table.lines()).hasSize(11);
        assertThat(table.lines().get(9).name()).isEqualTo("The other 21");
        var sum = table.lines().get(10);
        assertThat(sum.sum()).isTrue();
        assertThat(table.lines().subList(0, 10).stream()
                        .mapToLong(line -> (long)
                                java.util.Objects.requireNonNull(line.figures().get(8)))
                        .sum())
                .isEqualTo(sum.figures().get(8));
    }

    @Test
    void leavesAShortTableAsItIs() {
        assertThat(OnePage.of(List.of(across("scheme", 3))).wide().get(0).lines())
                .hasSize(4);
    }

    @Test
    void staysOnePageWithThirtyRegionsAndWaves() throws IOException {
        var lines = IntStream.range(0, 14)
                .mapToObj(at -> Line.of("Where number " + at, 1_234L, 12L))
                .toList();
        var funds = IntStream.range(0, 4)
                .mapToObj(at -> Line.of(
                        "Social Enterprise Investment Fund", new Money(1_234_567_800), new Money(5), new Money(5)))
                .toList();
        var tables = List.of(
                new FigureTable(
                        "stage", "Where cases stand", "Every case once.", List.of("Where", "Cases", "Held"), lines),
                across("scheme", 10),
                across("region", 30),
                across("wave", 30),
                new FigureTable(
                        "conversion",
                        "Conversion",
                        "Cases that ever entered a stage.",
                        List.of("Stage", "Entered", "Went on", "Open", "Ended", "Share"),
                        Collections.nCopies(6, Line.of("Approved, before transfer", 1L, 1L, 1L, 1L, "83%"))),
                new FigureTable(
                        "money", "Money", "From the ledger.", List.of("Fund", "Set aside", "Promised", "Paid"), funds));
        var model = Map.<String, Object>of(
                "title", "The pipeline on 1 March 2027", "bodies", "40 organisations", "sheet", OnePage.of(tables));

        var pdf = new Papers().render("pipeline", model);

        assertThat(PdfReading.of(pdf).pages()).isEqualTo(1);
    }

    private static FigureTable across(String id, int lines) {
        var all = new ArrayList<Line>();
        for (var at = 0; at < lines; at++) {
            var figure = (long) at;
            all.add(new Line(
                    "The name of a wave or region that is far too long to fit into its column " + at,
                    new ArrayList<>(
                            LongStream.range(0, 9).map(one -> figure).boxed().toList()),
                    false));
        }
        var sum = LongStream.range(0, lines).sum();
        all.add(new Line("All", new ArrayList<>(Collections.nCopies(9, sum)), true));
        return new FigureTable(id, "By " + id, "Every case once.", ACROSS, all);
    }
}
