package org.spinout.process.guard.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.impl.util.xml.Element;

/** A decision table by its columns: what each is called, which values it allows, and what its cells say. */
record TableColumns(List<Column> inputs, List<Column> outputs, List<Element> rules, String hitPolicy) {

    private static final Pattern CONSTANT = Pattern.compile("\"[^\"]*\"|-?\\d+(?:\\.\\d+)?|true|false");
    private static final Pattern CONSTANTS =
            Pattern.compile("(?:%1$s)(?:\\s*,\\s*(?:%1$s))*".formatted(CONSTANT.pattern()));
    private static final Pattern NOT = Pattern.compile("not\\s*\\((.*)\\)");

    /**
     * A column.
     *
     * @param allowed its predefined values, as they are written; empty where it has none, or other than constants
     * @param cells what its rows say, in one line each, from the top; empty text for anything
     */
    record Column(String name, List<String> allowed, List<String> cells) {}

    /** Reads every table of these files, with the decision it stands in. */
    static void each(Files files, BiConsumer<TableColumns, Place> reader) {
        files.tables()
                .forEach((file, root) -> root.elements("decision")
                        .forEach(decision -> decision.elements("decisionTable")
                                .forEach(table -> reader.accept(of(table), Place.of(file, decision)))));
    }

    private static TableColumns of(Element table) {
        var rules = table.elements("rule");
        return new TableColumns(
                columns(table.elements("input"), "inputValues", rules, "inputEntry"),
                columns(table.elements("output"), "outputValues", rules, "outputEntry"),
                rules,
                ModelElements.text(table, "hitPolicy"));
    }

    private static List<Column> columns(List<Element> heads, String values, List<Element> rules, String entry) {
        var columns = new ArrayList<Column>();
        for (var head : heads) {
            var at = columns.size();
            var cells = rules.stream()
                    .map(rule -> rule.elements(entry))
                    .map(entries -> at < entries.size() ? text(entries.get(at)) : "")
                    .map(cell -> cell.equals("-") ? "" : cell)
                    .toList();
            var allowed = head.elements(values).stream()
                    .flatMap(all -> constants(text(all)).stream())
                    .toList();
            columns.add(new Column(nameOf(head), allowed, cells));
        }
        return List.copyOf(columns);
    }

    private static String nameOf(Element head) {
        var label = ModelElements.text(head, "label");
        return label.isEmpty() ? ModelElements.text(head, "name") : label;
    }

    private static String text(Element cell) {
        return cell.elements("text").stream()
                .findFirst()
                .map(text -> text.getText().strip().replaceAll("\\s+", " "))
                .orElse("");
    }

    /** The constants that a cell names, or excludes; none where it says anything else. */
    static List<String> constants(String cell) {
        var not = NOT.matcher(cell);
        var text = not.matches() ? not.group(1).strip() : cell;
        return CONSTANTS.matcher(text).matches()
                ? CONSTANT.matcher(text).results().map(found -> found.group()).toList()
                : List.of();
    }
}
