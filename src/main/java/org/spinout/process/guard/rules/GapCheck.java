package org.spinout.process.guard.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.spinout.process.guard.rules.TableColumns.Column;

/**
 * Whether numbers lie between two rows of a table that ask the same otherwise, and no row fits those. Where it is not
 * certain that none fits, it says nothing.
 */
final class GapCheck implements Check {

    /** Where every row that fits counts, none need fit. */
    private static final Set<String> EVERY_ROW = Set.of("COLLECT", "RULE ORDER", "OUTPUT ORDER");

    @Override
    public void read(Deployment deployment) {
        read(deployment.files(), deployment.findings());
    }

    static void read(Files files, Findings findings) {
        TableColumns.each(files, (table, place) -> read(table, findings, place));
    }

    private static void read(TableColumns table, Findings findings, Place place) {
        if (EVERY_ROW.contains(table.hitPolicy())) {
            return;
        }
        for (var at = 0; at < table.inputs().size(); at++) {
            var others = new ArrayList<>(table.inputs());
            var column = others.remove(at);
            new Numbers(table, column, others).tell(findings, place);
        }
    }

    /** A column beside the others that its rows ask for. */
    private record Numbers(TableColumns table, Column column, List<Column> others) {

        void tell(Findings findings, Place place) {
            var alike = new LinkedHashMap<List<String>, List<Integer>>();
            rows().filter(row -> span(row).isPresent())
                    .forEach(row -> alike.computeIfAbsent(asks(row), asked -> new ArrayList<>())
                            .add(row));
            alike.values()
                    .forEach(rows -> gaps(rows).stream()
                            .filter(gap -> rows().noneMatch(row -> mayFit(row, rows.get(0), gap)))
                            .forEach(gap -> findings.add(
                                    "no-gaps",
                                    place.at(table.rules().get(rows.get(0))),
                                    "In t" + place.words().substring(1) + " no row fits where " + asked(rows.get(0))
                                            + Findings.quoted(column.name()) + " is " + gap.words() + ".")));
        }

        private IntStream rows() {
            return IntStream.range(0, table.rules().size());
        }

        private Optional<Span> span(int row) {
            return Span.of(column.cells().get(row));
        }

        private List<String> asks(int row) {
            return others.stream().map(other -> other.cells().get(row)).toList();
        }

        private List<Span> gaps(List<Integer> rows) {
            var gaps = new ArrayList<Span>();
            var spans = rows.stream()
                    .flatMap(row -> span(row).stream())
                    .sorted(Span.ORDER)
                    .toList();
            var reached = spans.get(0);
            for (var span : spans) {
                reached.gapBefore(span).ifPresent(gaps::add);
                reached = reached.further(span);
            }
            return gaps;
        }

        /** Unless its number lies elsewhere, or one of its constants is another than this row asks for. */
        private boolean mayFit(int row, int asking, Span gap) {
            return span(row).map(gap::meets).orElse(true)
                    && others.stream()
                            .noneMatch(other -> isAnother(
                                    other.cells().get(row), other.cells().get(asking)));
        }

        private static boolean isAnother(String one, String other) {
            var some = TableColumns.constants(one);
            var others = TableColumns.constants(other);
            return !some.isEmpty()
                    && !others.isEmpty()
                    && !one.startsWith("not")
                    && !other.startsWith("not")
                    && some.stream().noneMatch(others::contains);
        }

        /** What the rows around a gap ask beside the number; goes on a sentence. */
        private String asked(int row) {
            var words = new StringBuilder();
            others.stream()
                    .filter(other -> !other.cells().get(row).isEmpty())
                    .forEach(other -> words.append(Findings.quoted(other.name()))
                            .append(" is ")
                            .append(other.cells().get(row))
                            .append(" and "));
            return words.toString();
        }
    }
}
