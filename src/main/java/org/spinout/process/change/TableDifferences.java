package org.spinout.process.change;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.spinout.process.change.Difference.Kind;
import org.w3c.dom.Element;

/** Compares two versions of a decision table, row by row: by their ids, and by what they say where those differ. */
final class TableDifferences {

    /**
     * A decision as its file says it.
     *
     * @param rows what each says, by id, in the order of the table
     * @param aspects its columns and the way its rows are read
     */
    record Table(String key, String name, Map<String, String> rows, Map<String, String> aspects) {}

    private TableDifferences() {}

    /** The decisions of a file. */
    static List<Table> read(byte[] file) {
        return Xml.children(Xml.read(file), "decision").stream()
                .map(TableDifferences::table)
                .toList();
    }

    static List<Difference> between(Table before, Table now) {
        var found = new ArrayList<Difference>();
        var gone = new LinkedHashMap<>(before.rows());
        gone.keySet().removeAll(now.rows().keySet());
        now.rows().forEach((id, row) -> {
            var was = before.rows().get(id);
            if (was != null && !was.equals(row)) {
                found.add(new Difference(
                        Kind.CHANGED, id, "The row " + id + " now says " + row + ". It said " + was + "."));
            } else if (was == null && !gone.values().remove(row)) {
                found.add(new Difference(Kind.ADDED, id, "New row" + place(now, id) + ": " + row + "."));
            }
        });
        gone.forEach((id, row) -> found.add(new Difference(Kind.REMOVED, id, "Row gone: " + row + ".")));
        if (found.isEmpty()
                && !List.copyOf(before.rows().values())
                        .equals(List.copyOf(now.rows().values()))) {
            found.add(new Difference(Kind.MOVED, now.key(), "The rows stand in another order."));
        }
        if (!before.name().equals(now.name())) {
            found.add(new Difference(
                    Kind.RENAMED, now.key(), "The table “" + before.name() + "” is now called “" + now.name() + "”."));
        }
        Aspects.compare("The table", before.aspects(), now.aspects())
                .forEach(sentence -> found.add(new Difference(Kind.CHANGED, now.key(), sentence)));
        return found;
    }

    private static String place(Table table, String id) {
        var ids = List.copyOf(table.rows().keySet());
        return " (number " + (ids.indexOf(id) + 1) + " of " + ids.size() + ")";
    }

    private static Table table(Element decision) {
        var rows = new LinkedHashMap<String, String>();
        var aspects = new LinkedHashMap<String, String>();
        Xml.children(decision, "decisionTable").forEach(table -> {
            var inputs = Xml.children(table, "input");
            var outputs = Xml.children(table, "output");
            aspects.put("how its rows are read", table.getAttribute("hitPolicy") + table.getAttribute("aggregation"));
            inputs.forEach(input -> aspects.put("the column " + labelOf(input), textOf(input)));
            outputs.forEach(output -> aspects.put("the answer " + labelOf(output), output.getAttribute("name")));
            Xml.children(table, "rule").forEach(rule -> rows.put(rule.getAttribute("id"), row(rule, inputs, outputs)));
        });
        Xml.children(decision, "literalExpression").forEach(formula -> aspects.put("the formula", textOf(formula)));
        return new Table(decision.getAttribute("id"), decision.getAttribute("name"), rows, aspects);
    }

    private static String row(Element rule, List<Element> inputs, List<Element> outputs) {
        var when = cells(Xml.children(rule, "inputEntry"), inputs);
        var then = cells(Xml.children(rule, "outputEntry"), outputs);
        var because = Xml.children(rule, "description").stream().map(TableDifferences::textOf);
        return Stream.of(
                        Stream.of(when.isEmpty() ? "always" : "if " + when),
                        Stream.of("then " + then),
                        because.map(text -> "(" + text + ")"))
                .flatMap(parts -> parts)
                .collect(Collectors.joining(" "));
    }

    private static String cells(List<Element> cells, List<Element> columns) {
        var words = new ArrayList<String>();
        for (var index = 0; index < cells.size() && index < columns.size(); index++) {
            var text = textOf(cells.get(index));
            if (!text.isEmpty() && !text.equals("-")) {
                words.add(labelOf(columns.get(index)) + " " + text);
            }
        }
        return String.join(", ", words);
    }

    private static String labelOf(Element column) {
        var label = column.getAttribute("label");
        return label.isEmpty() ? column.getAttribute("name") : label;
    }

    private static String textOf(Element element) {
        return element.getTextContent().replaceAll("\\s+", " ").trim();
    }
}
