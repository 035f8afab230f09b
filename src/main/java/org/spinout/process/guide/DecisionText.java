package org.spinout.process.guide;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.HitPolicy;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.spinout.process.guide.DecisionGuide.Row;

/** Writes decision tables down in words. */
public final class DecisionText {

    private static final String UNVERIFIED = "unverified";
    private static final Set<String> STATUSES = Set.of("law", "guidance", "practice", "setting", UNVERIFIED);

    private DecisionText() {}

    /** Every decision of a file that is a table, in the order of the file. */
    public static List<DecisionGuide> all(DmnModelInstance model) {
        return model.getModelElementsByType(Decision.class).stream()
                .filter(decision -> decision.getExpression() instanceof DecisionTable)
                .map(DecisionText::of)
                .toList();
    }

    private static DecisionGuide of(Decision decision) {
        var table = (DecisionTable) decision.getExpression();
        var inputs = List.copyOf(table.getInputs());
        var outputs = List.copyOf(table.getOutputs());
        var rows = new ArrayList<Row>();
        for (var rule : table.getRules()) {
            rows.add(row(rows.size() + 1, rule, inputs, outputs));
        }
        var needs = decision.getInformationRequirements().stream()
                .map(requirement -> requirement.getRequiredDecision())
                .filter(Objects::nonNull)
                .map(Decision::getId)
                .toList();
        var description = decision.getDescription();
        return new DecisionGuide(
                decision.getId(),
                ModelText.oneLine(decision.getName()),
                description == null ? "" : ModelText.oneLine(description.getTextContent()),
                policy(table),
                inputs.stream().map(DecisionText::labelOf).toList(),
                outputs.stream().map(DecisionText::labelOf).toList(),
                needs,
                List.copyOf(rows));
    }

    /** Which rows count, for somebody who has never seen such a table. */
    static String policy(DecisionTable table) {
        var policy = table.getHitPolicy() == null ? HitPolicy.UNIQUE : table.getHitPolicy();
        return switch (policy) {
            case FIRST -> "Rows are read from the top. The first row that fits counts; those below it do not.";
            case ANY -> "Several rows may fit if they all say the same.";
            case COLLECT ->
                table.getAggregation() == null
                        ? "Every row that fits counts."
                        : "Every row that fits counts; their answers become one ("
                                + table.getAggregation().name().toLowerCase(Locale.UK) + ").";
            case RULE_ORDER -> "Every row that fits counts, in the order of the table.";
            case PRIORITY -> "Of the rows that fit, the one whose answer ranks highest counts.";
            case OUTPUT_ORDER -> "Every row that fits counts, ordered by the rank of its answer.";
            default -> "At most one row may fit. If two fit, the table is at fault and nothing is decided.";
        };
    }

    private static Row row(int number, Rule rule, List<Input> inputs, List<Output> outputs) {
        var when = new ArrayList<String>();
        var at = 0;
        for (var entry : rule.getInputEntries()) {
            var cell = entry.getText() == null ? "" : entry.getText().getTextContent();
            if (!CellText.isAny(cell) && at < inputs.size()) {
                when.add(labelOf(inputs.get(at)) + ": " + CellText.ofInput(cell));
            }
            at++;
        }
        var then = new ArrayList<String>();
        var described = rule.getDescription() == null
                ? ""
                : ModelText.oneLine(rule.getDescription().getTextContent());
        var source = described;
        var status = "";
        at = 0;
        for (var entry : rule.getOutputEntries()) {
            var cell = entry.getText() == null ? "" : entry.getText().getTextContent();
            if (!cell.isBlank() && at < outputs.size()) {
                var value = CellText.value(cell);
                switch (String.valueOf(outputs.get(at).getName())) {
                    case "source" -> source = value;
                    case "status", "basis" -> status = value;
                    default -> then.add(labelOf(outputs.get(at)) + ": " + value);
                }
            }
            at++;
        }
        return new Row(number, rule.getId(), when, then, source, status(status, described));
    }

    /** {@code Guidance: …}, {@code Law, unverified: …} and {@code Setting. …} begin with what they are. */
    private static String status(String column, String described) {
        var said = Arrays.stream(
                        described.split("[:.]", 2)[0].toLowerCase(Locale.UK).split(",\\s*"))
                .filter(STATUSES::contains)
                .toList();
        if (column.isEmpty()) {
            return String.join(", ", said);
        }
        return said.contains(UNVERIFIED) && !column.equals(UNVERIFIED) ? column + ", " + UNVERIFIED : column;
    }

    private static String labelOf(Input input) {
        var label = ModelText.oneLine(input.getLabel());
        var expression = input.getInputExpression();
        return label.isEmpty() && expression != null && expression.getText() != null
                ? expression.getText().getTextContent().strip()
                : label;
    }

    private static String labelOf(Output output) {
        var label = ModelText.oneLine(output.getLabel());
        return label.isEmpty() ? String.valueOf(output.getName()) : label;
    }
}
