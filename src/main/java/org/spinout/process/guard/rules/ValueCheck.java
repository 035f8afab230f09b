package org.spinout.process.guard.rules;

import java.util.List;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.spinout.process.guard.rules.TableColumns.Column;

/** Whether a table keeps to the values that its own columns allow; the engine does not look. */
final class ValueCheck implements Check {

    @Override
    public void read(Deployment deployment) {
        read(deployment.files(), deployment.findings());
    }

    static void read(Files files, Findings findings) {
        TableColumns.each(files, (table, place) -> read(table, findings, place));
    }

    private static void read(TableColumns table, Findings findings, Place place) {
        table.inputs().forEach(column -> read(column, table.rules(), " asks for ", findings, place));
        table.outputs().forEach(column -> read(column, table.rules(), " answers ", findings, place));
    }

    private static void read(Column column, List<Element> rules, String says, Findings findings, Place place) {
        if (column.allowed().isEmpty()) {
            return;
        }
        for (var row = 0; row < rules.size(); row++) {
            for (var value : TableColumns.constants(column.cells().get(row))) {
                findings.require(
                        column.allowed().contains(value),
                        "allowed-values",
                        place.at(rules.get(row)),
                        "In t" + place.words().substring(1) + " row " + (row + 1) + says + value + " under "
                                + Findings.quoted(column.name()) + ", which allows only "
                                + String.join(", ", column.allowed()) + ".");
            }
        }
    }
}
