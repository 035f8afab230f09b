package org.spinout.process.guard.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.spinout.process.guard.rules.LawTable.Row;

/**
 * Rows that a table marks as law, in the release and in the newest deployed version: each must stand as it was, and no
 * other row may stand in its way. When the law changes, the old row ends and a row marked as law takes over.
 */
final class LawCheck implements Check {

    @Override
    public void read(Deployment deployment) {
        deployment
                .files()
                .tables()
                .forEach((file, root) -> root.elements("decision").forEach(decision -> {
                    var id = ModelElements.text(decision, "id");
                    var now = LawTable.of(decision);
                    var before = Stream.concat(
                                    deployment.around().packagedTable(id).stream(),
                                    deployment.around().latest(Surroundings.Kind.DECISION, id).stream()
                                            .map(deployment.around()::content))
                            .flatMap(content -> FormFiles.xml(content).stream())
                            .flatMap(table -> table.elements("decision").stream())
                            .filter(table -> id.equals(table.attribute("id")))
                            .map(LawTable::of)
                            .toList();
                    before.forEach(earlier -> compare(deployment.findings(), file, decision, earlier, now));
                }));
    }

    private static void compare(Findings findings, String file, Element decision, LawTable before, LawTable now) {
        for (var law : before.lawRows()) {
            if (!stands(law, before, now)) {
                var place = Place.of(file, decision);
                findings.add(
                        "law-stays",
                        new Place(file, place.id(), place.line(), place.column(), place.words()),
                        place.words() + " has lost, or changed, the row " + law.words() + ", which is law.");
            }
        }
        for (var row : added(before, now)) {
            before.lawRows().stream()
                    .filter(law -> !law.hasIdOf(row) && now.standsInTheWay(row, law))
                    .findFirst()
                    .ifPresent(law -> findings.add(
                            "law-stays",
                            Place.of(file, row.element()),
                            "The row " + row.words() + " of "
                                    + "t" + Place.of(file, decision).words().substring(1)
                                    + " stands in the way of the row " + law.words() + ", which is law."));
        }
    }

    /** As it was; or ended, where another row marked as law goes on from there. */
    private static boolean stands(Row law, LawTable before, LawTable now) {
        if (now.lawRows().stream().anyMatch(row -> row.says(law))) {
            return true;
        }
        var isEnded = now.lawRows().stream().anyMatch(row -> row.saysApartFromDays(law));
        var successors = now.lawRows().stream().filter(row -> row.isAbout(law)).count();
        var predecessors =
                before.lawRows().stream().filter(row -> row.isAbout(law)).count();
        return isEnded && successors > predecessors;
    }

    private static List<Row> added(LawTable before, LawTable now) {
        var added = new ArrayList<>(now.rows());
        added.removeIf(Row::isLaw);
        added.removeIf(row -> before.rows().stream().anyMatch(row::says));
        return added;
    }
}
