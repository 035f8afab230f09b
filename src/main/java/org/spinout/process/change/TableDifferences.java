package org.spinout.process.change;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.spinout.process.change.Difference.Kind;
import org.spinout.process.guide.CellText;
import org.w3c.dom.Element;

/** Compares two versions of a decision table, row by row: by their ids, and by what they say where those differ. */
final class TableDifferences {

    /**
     * A decision as its file says it.
     *
     * @param rows by id, in the order of the table
     * @param aspects its columns and the way its rows are read
     */
    record Table(String key, String name, Map<String, Row> rows, Map<String, String> aspects) {

        /** The place of a row, from 1. */
        int numberOf(String id) {
            return List.copyOf(rows.keySet()).indexOf(id) + 1;
        }
    }

    /**
     * A row as it is written.
     *
     * @param when by column what must hold; nothing for a column it does not look at
     * @param then by column what it answers
     * @param note why, or empty
     */
    record Row(Map<String, String> when, Map<String, String> then, String note) {

        /** Such as {@code Act: award; Amount: at most 10. Then Approver: fund manager.} */
        String inWords() {
            return (when.isEmpty() ? "Always" : inWords(when, CellText::ofInput)) + ". Then "
                    + inWords(then, CellText::value) + "." + (note.isEmpty() ? "" : " Its note: “" + note + "”");
        }

        private static String inWords(Map<String, String> cells, UnaryOperator<String> words) {
            return cells.entrySet().stream()
                    .map(cell -> cell.getKey() + ": " + words.apply(cell.getValue()))
                    .collect(Collectors.joining("; "));
        }
    }

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
                found.add(new Difference(Kind.CHANGED, id, changed(now.numberOf(id), was, row)));
            } else if (was == null && !gone.values().remove(row)) {
                found.add(new Difference(Kind.ADDED, id, "New: row " + now.numberOf(id) + ". " + row.inWords()));
            }
        });
        gone.forEach((id, row) -> found.add(
                new Difference(Kind.REMOVED, id, "Gone: what was row " + before.numberOf(id) + ". " + row.inWords())));
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

    /** Only what is otherwise. */
    private static String changed(int number, Row was, Row is) {
        var said = new ArrayList<String>();
        changed(was.when(), is.when(), cell -> cell.isEmpty() ? "anything" : CellText.ofInput(cell), said);
        changed(was.then(), is.then(), cell -> cell.isEmpty() ? "nothing" : CellText.value(cell), said);
        if (!was.note().equals(is.note())) {
            said.add("Its note is now “" + is.note() + "”; it was “" + was.note() + "”.");
        }
        return "Row " + number + ": " + String.join(" ", said);
    }

    private static void changed(
            Map<String, String> was, Map<String, String> is, UnaryOperator<String> words, List<String> said) {
        var columns = new LinkedHashSet<>(is.keySet());
        columns.addAll(was.keySet());
        for (var column : columns) {
            var before = was.getOrDefault(column, "");
            var now = is.getOrDefault(column, "");
            if (!before.equals(now)) {
                said.add("“" + column + "” is now " + words.apply(now) + "; it was " + words.apply(before) + ".");
            }
        }
    }

    private static Table table(Element decision) {
        var rows = new LinkedHashMap<String, Row>();
        var aspects = new LinkedHashMap<String, String>();
        Xml.children(decision, "decisionTable").forEach(table -> {
            var inputs = Xml.children(table, "input");
            var outputs = Xml.children(table, "output");
            aspects.put("how its rows are read", table.getAttribute("hitPolicy") + table.getAttribute("aggregation"));
            inputs.forEach(input -> aspects.put("the column " + labelOf(input), textOf(input)));
            outputs.forEach(output -> aspects.put(
                    "the answer " + labelOf(output), (output.getAttribute("name") + " " + textOf(output)).strip()));
            Xml.children(table, "rule").forEach(rule -> rows.put(rule.getAttribute("id"), row(rule, inputs, outputs)));
        });
        Xml.children(decision, "literalExpression").forEach(formula -> aspects.put("the formula", textOf(formula)));
        return new Table(decision.getAttribute("id"), decision.getAttribute("name"), rows, aspects);
    }

    private static Row row(Element rule, List<Element> inputs, List<Element> outputs) {
        var note = Xml.children(rule, "description").stream()
                .map(TableDifferences::textOf)
                .collect(Collectors.joining(" "));
        return new Row(
                cells(Xml.children(rule, "inputEntry"), inputs),
                cells(Xml.children(rule, "outputEntry"), outputs),
                note);
    }

    private static Map<String, String> cells(List<Element> cells, List<Element> columns) {
        var said = new LinkedHashMap<String, String>();
        for (var index = 0; index < cells.size() && index < columns.size(); index++) {
            var text = textOf(cells.get(index));
            if (!CellText.isAny(text)) {
                said.put(labelOf(columns.get(index)), text);
            }
        }
        return said;
    }

    private static String labelOf(Element column) {
        var label = column.getAttribute("label");
        var name = label.isEmpty() ? column.getAttribute("name") : label;
        return name.isEmpty() ? textOf(column) : name;
    }

    private static String textOf(Element element) {
        return element.getTextContent().replaceAll("\\s+", " ").trim();
    }
}
