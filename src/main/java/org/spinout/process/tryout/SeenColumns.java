package org.spinout.process.tryout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.jspecify.annotations.Nullable;

/**
 * A table made ready to be asked again. The engine kept what each column looked at, and not the facts behind it; so a column
 * that looks at the same thing as one did then is given what that one saw.
 */
final class SeenColumns {

    private static final String SEEN = "spinoutSeen";

    /** What the engine calls the fact that a cell is about. */
    private static final String CELL = "cellInput";

    private final DmnModelInstance table;

    /** The variable that stands for what was seen, by what a column looks at. */
    private final Map<String, String> variables = new HashMap<>();

    private final List<String> unknown = new ArrayList<>();

    /**
     * @param asked stays as it is
     * @param seen what columns looked at then, such as {@code requestedPence / 100}
     */
    SeenColumns(DmnModelInstance asked, String key, Set<String> seen) {
        this.table = asked.clone();
        var rows = Questions.table(table, key).orElseThrow();
        for (var input : rows.getInputs()) {
            var expression = Questions.expression(input);
            if (seen.contains(expression) && !expression.isEmpty()) {
                var variable = variables.computeIfAbsent(expression, each -> SEEN + variables.size());
                input.getInputExpression().getText().setTextContent(variable);
            } else if (!seen.containsAll(Questions.names(expression))) {
                unknown.add(Questions.label(input));
            }
        }
        namesInCells(rows).filter(name -> !seen.contains(name)).forEach(unknown::add);
    }

    private static Stream<String> namesInCells(DecisionTable rows) {
        return rows.getRules().stream()
                .flatMap(rule -> Stream.concat(
                        rule.getInputEntries().stream().map(cell -> cell.getText()),
                        rule.getOutputEntries().stream().map(cell -> cell.getText())))
                .filter(text -> text != null)
                .flatMap(text -> Questions.names(text.getTextContent()).stream())
                .filter(name -> !name.equals(CELL))
                .distinct();
    }

    DmnModelInstance table() {
        return table;
    }

    /** What the table looks at and was not told then; empty where it can be asked again. */
    List<String> unknown() {
        return unknown;
    }

    /** The facts with which the table sees again what was seen. */
    Map<String, @Nullable Object> facts(Map<String, @Nullable Object> seen) {
        var facts = new HashMap<String, @Nullable Object>();
        seen.forEach((expression, value) -> {
            var variable = variables.get(expression);
            if (variable != null) {
                facts.put(variable, value);
            }
            if (Questions.isName(expression)) {
                facts.put(expression, value);
            }
        });
        return facts;
    }
}
