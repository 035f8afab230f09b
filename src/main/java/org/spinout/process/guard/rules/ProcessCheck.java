package org.spinout.process.guard.rules;

import java.util.HashSet;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.impl.util.xml.Element;

/** What a file owes as a whole: one process of its own, ids that occur once, a time it is kept, a way to start it. */
final class ProcessCheck implements Check {

    private static final Pattern ID = Pattern.compile("[\\p{L}_][\\p{L}\\p{Nd}_.-]*");
    private static final Pattern DAYS = Pattern.compile("P\\d{1,5}D|[1-9]\\d{0,4}");

    @Override
    public void read(Deployment deployment) {
        var findings = deployment.findings();
        deployment.files().models().forEach((file, root) -> {
            uniqueIds(file, root, findings);
            var processes = root.elements("process");
            findings.require(
                    processes.size() < 2,
                    "one-process",
                    Place.line(file, root.getLine(), 0),
                    "The file " + file + " holds " + processes.size() + " processes.");
            processes.forEach(process -> process(deployment, Place.of(file, process), process));
        });
        deployment.files().tables().forEach((file, root) -> {
            uniqueIds(file, root, findings);
            root.elements("decision").forEach(decision -> retention(findings, Place.of(file, decision), decision));
        });
    }

    private static void uniqueIds(String file, Element root, Findings findings) {
        var seen = new HashSet<String>();
        ModelElements.each(root, element -> {
            var id = ModelElements.text(element, "id");
            findings.require(
                    id.isEmpty()
                            || ModelElements.CAMUNDA.contains(element.getUri())
                            || ID.matcher(id).matches(),
                    "plain-ids",
                    Place.of(file, element),
                    Place.of(file, element).words()
                            + " has an id with a blank or another sign that an id cannot have.");
            // Form fields and the like have ids that count within their step only.
            if (!id.isEmpty() && !ModelElements.CAMUNDA.contains(element.getUri()) && !seen.add(id)) {
                findings.add("unique-ids", Place.of(file, element), "Two elements have the id \"" + id + "\".");
            }
        });
    }

    private static void process(Deployment deployment, Place place, Element process) {
        var findings = deployment.findings();
        retention(findings, place, process);
        var isOffered = !"false".equals(ModelElements.camunda(process, "isStartableInTasklist"));
        var hasForm = process.elements("startEvent").stream()
                .anyMatch(start -> ModelElements.camunda(start, "formRef") != null);
        findings.require(
                hasForm || !isOffered,
                "start-form",
                place,
                place.words() + " is offered in Tasklist without a form to start it by.");
        var starters = ModelElements.camunda(process, "candidateStarterGroups");
        GroupNames.requireAll(deployment, place, starters, "may be started by");
    }

    private static void retention(Findings findings, Place place, Element definition) {
        var days = ModelElements.camunda(definition, "historyTimeToLive");
        if (days == null) {
            findings.add("retention", place, place.words() + " does not say how long its history is kept.");
        } else if (!DAYS.matcher(days).matches()) {
            findings.add(
                    "retention",
                    place,
                    place.words() + " is kept for " + Findings.quoted(days) + ", which is no time.");
        }
    }
}
