package org.spinout.process.guard.rules;

import java.util.HashSet;
import java.util.Set;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.feel.impl.parser.FeelParser;

/** Whether every cell of a table can be read: the engine reads a cell only when a case comes to it, and stops there. */
final class CellCheck implements Check {

    private static final int LONGEST = 2000;

    /** With each bracket more within brackets, reading takes longer by a factor. */
    private static final int DEEPEST = 8;

    private static final Set<String> VALUES = Set.of("true", "false", "null", "cellInput");

    @Override
    public void read(Deployment deployment) {
        deployment.files().tables().forEach((file, root) -> {
            var names = names(root);
            root.elements("decision")
                    .forEach(decision -> new Table(deployment.findings(), file, decision, names).read());
        });
    }

    /** What a cell may name without quotation marks: what the columns look at, and other decisions of the file. */
    private static Set<String> names(Element root) {
        var names = new HashSet<>(VALUES);
        for (var element : ModelElements.below(root)) {
            switch (element.getTagName()) {
                case "decision" -> names.add(ModelElements.text(element, "id"));
                case "variable", "output", "inputData" -> names.add(ModelElements.text(element, "name"));
                case "inputExpression" -> names.addAll(Names.inFeel(text(element)));
                default -> {}
            }
        }
        return names;
    }

    private static String text(Element element) {
        return element.elements("text").stream()
                .map(Element::getText)
                .findFirst()
                .orElse("")
                .strip();
    }

    private record Table(Findings findings, String file, Element decision, Set<String> names) {

        void read() {
            var columns = ModelElements.below(decision, "inputExpression");
            columns.forEach(
                    column -> require(isExpression(text(column)), column, "a column looks at " + quoted(column)));
            ModelElements.below(decision, "literalExpression")
                    .forEach(formula ->
                            require(isExpression(text(formula)), formula, "the formula is " + quoted(formula)));
            var rules = ModelElements.below(decision, "rule");
            for (var row = 0; row < rules.size(); row++) {
                var where = "row " + (row + 1) + " says ";
                for (var cell : rules.get(row).elements("inputEntry")) {
                    require(isCondition(text(cell)), rules.get(row), where + quoted(cell));
                }
                for (var cell : rules.get(row).elements("outputEntry")) {
                    require(isAnswer(text(cell)), rules.get(row), where + quoted(cell));
                }
            }
        }

        private static String quoted(Element cell) {
            return Findings.quoted(text(cell));
        }

        private boolean isCondition(String text) {
            return text.isEmpty() || text.equals("-") || (isShort(text) && isKnown(text) && isRead(text, true));
        }

        private boolean isAnswer(String text) {
            return text.isEmpty() || (isKnown(text) && isExpression(text));
        }

        private static boolean isExpression(String text) {
            return text.isEmpty() || (isShort(text) && isRead(text, false));
        }

        /** A single word is a name; a text stands in quotation marks. */
        private boolean isKnown(String text) {
            return !text.matches("[A-Za-z_]\\w*") || names.contains(text);
        }

        private static boolean isShort(String text) {
            var deep = text.chars()
                    .filter(character -> character == '(' || character == '[' || character == '{')
                    .count();
            return text.length() <= LONGEST && deep <= DEEPEST;
        }

        private static boolean isRead(String text, boolean asCondition) {
            return (asCondition ? FeelParser.parseUnaryTests(text) : FeelParser.parseExpression(text)).isSuccess();
        }

        private void require(boolean met, Element at, String words) {
            var place = Place.of(file, decision).at(at);
            findings.require(
                    met,
                    "readable-cells",
                    place,
                    "In t" + place.words().substring(1) + " " + words + ", which cannot be read.");
        }
    }
}
