package org.spinout.process.guard.rules;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.camunda.bpm.engine.impl.util.xml.Element;

/** Steps that a new version no longer has, and in which cases stand. */
final class StandingCheck implements Check {

    @Override
    public void read(Deployment deployment) {
        deployment
                .files()
                .models()
                .forEach((file, root) -> root.elements("process").forEach(process -> {
                    var place = Place.of(file, process);
                    var steps = steps(process);
                    for (var standing : deployment.around().standing(ModelElements.text(process, "id"))) {
                        deployment
                                .findings()
                                .require(
                                        steps.contains(standing.step()),
                                        "cases-stand-here",
                                        new Place(file, standing.step(), place.line(), place.column(), place.words()),
                                        String.format(
                                                Locale.UK,
                                                "%,d %s in the step \"%s\" (%s), which %s no longer has.",
                                                standing.cases(),
                                                standing.cases() == 1 ? "case stands" : "cases stand",
                                                standing.name(),
                                                standing.step(),
                                                "t" + place.words().substring(1)));
                    }
                }));
    }

    private static Set<String> steps(Element process) {
        var ids = new HashSet<String>();
        ModelElements.each(process, element -> ids.add(ModelElements.text(element, "id")));
        return ids;
    }
}
