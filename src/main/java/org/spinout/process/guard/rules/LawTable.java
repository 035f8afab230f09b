package org.spinout.process.guard.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.impl.util.xml.Element;

/**
 * A decision table with a column that says on what each row rests ({@code basis} or {@code status}); a table without one
 * has no law in it.
 *
 * @param isFirst whether the first row that fits is the answer
 */
record LawTable(List<Row> rows, boolean isFirst) {

    private static final Set<String> BASIS = Set.of("basis", "status");
    private static final Set<String> DAYS = Set.of("validFrom", "validUntil", "validTo");

    /**
     * A row of the table.
     *
     * @param number where it stands, from 0
     * @param questions its input entries, those about days left out
     * @param days its input entries about days, and the outputs that repeat them
     * @param answers its output entries, those that repeat days left out
     */
    record Row(
            Element element,
            int number,
            boolean isLaw,
            List<String> questions,
            List<String> days,
            List<String> answers) {

        boolean says(Row other) {
            return saysApartFromDays(other) && days.equals(other.days);
        }

        boolean hasIdOf(Row other) {
            return ModelElements.text(element, "id").equals(ModelElements.text(other.element, "id"));
        }

        boolean saysApartFromDays(Row other) {
            return isLaw == other.isLaw && questions.equals(other.questions) && answers.equals(other.answers);
        }

        boolean isAbout(Row other) {
            return questions.equals(other.questions);
        }

        /** How people find it: by what it asks and answers first. */
        String words() {
            var said = new ArrayList<>(questions);
            said.addAll(answers);
            said.removeIf(String::isEmpty);
            var start =
                    String.join(", ", said.subList(0, Math.min(3, said.size()))).replace("\"", "");
            return Findings.quoted(start) + " (" + ModelElements.text(element, "id") + ")";
        }
    }

    static LawTable of(Element decision) {
        var rows = new ArrayList<Row>();
        var table = decision.elements("decisionTable").stream().findFirst();
        if (table.isEmpty()) {
            return new LawTable(rows, false);
        }
        var inputs = table.get().elements("input").stream()
                .map(input -> ModelElements.below(input, "text").stream()
                        .findFirst()
                        .map(Element::getText)
                        .orElse(""))
                .toList();
        var outputs = table.get().elements("output").stream()
                .map(output -> ModelElements.text(output, "name"))
                .toList();
        for (var rule : table.get().elements("rule")) {
            rows.add(row(rule, rows.size(), inputs, outputs));
        }
        return new LawTable(
                List.copyOf(rows), ModelElements.text(table.get(), "hitPolicy").equals("FIRST"));
    }

    private static Row row(Element rule, int number, List<String> inputs, List<String> outputs) {
        var questions = new ArrayList<String>();
        var days = new ArrayList<String>();
        var answers = new ArrayList<String>();
        var isLaw = false;
        var asked = rule.elements("inputEntry");
        for (var column = 0; column < asked.size(); column++) {
            var isDay = column < inputs.size() && inputs.get(column).contains("date(");
            (isDay ? days : questions).add(entry(asked.get(column)));
        }
        var answered = rule.elements("outputEntry");
        for (var column = 0; column < answered.size(); column++) {
            var name = column < outputs.size() ? outputs.get(column) : "";
            var value = entry(answered.get(column));
            (DAYS.contains(name) ? days : answers).add(value);
            isLaw |= BASIS.contains(name) && value.equals("\"law\"");
        }
        return new Row(rule, number, isLaw, List.copyOf(questions), List.copyOf(days), List.copyOf(answers));
    }

    private static String entry(Element entry) {
        return entry.elements("text").stream()
                .findFirst()
                .map(text -> text.getText().strip().replaceAll("\\s+", " "))
                .map(text -> text.equals("-") ? "" : text)
                .orElse("");
    }

    List<Row> lawRows() {
        return rows.stream().filter(Row::isLaw).toList();
    }

    /**
     * Whether a row that is no law would be used in place of a law, or beside it: in a table whose first row counts, when it
     * stands above; in a table whose rows all count, when it speaks of the same thing.
     */
    boolean standsInTheWay(Row row, Row law) {
        if (row.isLaw() || !canMeet(row, law)) {
            return false;
        }
        if (!isFirst) {
            return !row.answers().isEmpty()
                    && row.answers().get(0).equals(law.answers().get(0));
        }
        return lawRows().stream()
                .filter(kept -> kept.saysApartFromDays(law))
                .anyMatch(kept -> row.number() < kept.number());
    }

    private static boolean canMeet(Row row, Row law) {
        for (var column = 0;
                column < row.questions().size() && column < law.questions().size();
                column++) {
            var asked = row.questions().get(column);
            var ofLaw = law.questions().get(column);
            if (!asked.isEmpty() && !ofLaw.isEmpty() && !asked.equals(ofLaw) && areTexts(asked, ofLaw)) {
                return false;
            }
        }
        return true;
    }

    /** Two different texts exclude each other; of anything else it is not certain. */
    private static boolean areTexts(String one, String other) {
        return one.matches("\"[^\"]*\"") && other.matches("\"[^\"]*\"");
    }
}
