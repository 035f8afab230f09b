package org.spinout.process.tryout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.InputEntry;
import org.jspecify.annotations.Nullable;
import org.spinout.process.tryout.Question.Kind;

/** Reads off a table, and those it asks first, which facts it looks at. */
final class Questions {

    private static final Pattern DAY_OF = Pattern.compile("date\\(\\s*\\w+\\s*\\)");

    private static final Pattern LITERAL = Pattern.compile("\"([^\"]*)\"");
    private static final Pattern NAME = Pattern.compile("(?<![.\\w])[A-Za-z_]\\w*\\b(?!\\s*\\()");
    private static final Set<String> WORDS_OF_FEEL = Set.of(
            "and",
            "or",
            "not",
            "if",
            "then",
            "else",
            "true",
            "false",
            "null",
            "for",
            "in",
            "return",
            "some",
            "every",
            "satisfies",
            "between",
            "instance",
            "of",
            "function");

    private Questions() {}

    /** The facts of a decision in the order of its columns, those of the tables it asks first before them. */
    static List<Question> of(DmnModelInstance model, String key) {
        var questions = new LinkedHashMap<String, Question>();
        if (model.getModelElementById(key) instanceof Decision decision) {
            collect(decision, questions, new HashSet<>());
        }
        return List.copyOf(questions.values());
    }

    /** Empty where there is no decision of that id, or it is no table. */
    static Optional<DecisionTable> table(DmnModelInstance model, String key) {
        return model.getModelElementById(key) instanceof Decision decision
                        && decision.getExpression() instanceof DecisionTable table
                ? Optional.of(table)
                : Optional.empty();
    }

    /** The answers of tables asked first are no facts to be entered. */
    private static void collect(Decision decision, Map<String, Question> questions, Set<Decision> seen) {
        if (!seen.add(decision)) {
            return;
        }
        var answered = new HashSet<String>();
        for (var requirement : decision.getInformationRequirements()) {
            var asked = requirement.getRequiredDecision();
            if (asked != null) {
                collect(asked, questions, seen);
                answered.addAll(answersOf(asked));
            }
        }
        if (decision.getExpression() instanceof DecisionTable table) {
            var column = 0;
            for (var input : table.getInputs()) {
                var at = column++;
                names(expression(input)).stream()
                        .filter(name -> !answered.contains(name))
                        .forEach(name -> questions.putIfAbsent(name, question(name, input, table, at)));
            }
        }
    }

    private static List<String> answersOf(Decision decision) {
        var names = new ArrayList<>(List.of(decision.getId()));
        if (decision.getExpression() instanceof DecisionTable table) {
            table.getOutputs().forEach(output -> names.add(String.valueOf(output.getName())));
        }
        return names;
    }

    /** What a column looks at, in FEEL. */
    static String expression(Input input) {
        var expression = input.getInputExpression();
        return expression == null || expression.getText() == null
                ? ""
                : expression.getText().getTextContent().strip();
    }

    /** The variables an expression names, in order. */
    static List<String> names(String expression) {
        return NAME.matcher(LITERAL.matcher(expression).replaceAll("0"))
                .results()
                .map(found -> found.group())
                .filter(name -> !WORDS_OF_FEEL.contains(name))
                .distinct()
                .toList();
    }

    /** Whether it is a variable and nothing else. */
    static boolean isName(String expression) {
        return names(expression).equals(List.of(expression));
    }

    /** What the table calls a column. */
    static String label(Input input) {
        return input.getLabel() == null || input.getLabel().isBlank() ? expression(input) : input.getLabel();
    }

    private static Question question(String name, Input input, DecisionTable table, int column) {
        var plain = isName(expression(input));
        var values = input.getInputValues();
        var allowed = plain && values != null && values.getText() != null
                ? literals(values.getText().getTextContent())
                : List.<String>of();
        var known = plain
                ? table.getRules().stream()
                        .map(rule -> rule.getInputEntries().stream().toList().get(column))
                        .flatMap(Questions::written)
                        .distinct()
                        .toList()
                : List.<String>of();
        var kind = kind(input);
        var label = plain || kind == Kind.DAY_AS_TEXT ? label(input) : name + " (for “" + label(input) + "”)";
        return new Question(name, label, kind, allowed, known);
    }

    private static Stream<String> written(InputEntry entry) {
        return entry.getText() == null ? Stream.of() : literals(entry.getText().getTextContent()).stream();
    }

    private static List<String> literals(String text) {
        return LITERAL.matcher(text).results().map(found -> found.group(1)).toList();
    }

    private static Kind kind(Input input) {
        if (DAY_OF.matcher(expression(input)).matches()) {
            return Kind.DAY_AS_TEXT;
        }
        @Nullable
        String type = input.getInputExpression() == null
                ? null
                : input.getInputExpression().getTypeRef();
        return switch (type == null ? "" : type) {
            case "boolean" -> Kind.YES_OR_NO;
            case "integer", "long" -> Kind.WHOLE_NUMBER;
            case "double", "number" -> Kind.NUMBER;
            case "date" -> Kind.DAY;
            default -> Kind.TEXT;
        };
    }
}
