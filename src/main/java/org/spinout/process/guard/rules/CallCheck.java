package org.spinout.process.guard.rules;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.spinout.process.guard.rules.Surroundings.Kind;

/** Calls of other processes and of tables: the latest version, and never in a circle. */
final class CallCheck implements Check {

    private static final String LATEST = "latest";

    @Override
    public void read(Deployment deployment) {
        var callees = new HashMap<String, Set<String>>();
        deployment.files().models().forEach((file, root) -> {
            for (var call : ModelElements.below(root, "callActivity")) {
                latest(deployment.findings(), Place.of(file, call), call, "calledElementBinding");
            }
            for (var question : ModelElements.below(root, "businessRuleTask")) {
                if (ModelElements.camunda(question, "decisionRef") != null) {
                    latest(deployment.findings(), Place.of(file, question), question, "decisionRefBinding");
                }
            }
            for (var process : root.elements("process")) {
                circles(deployment, file, process, callees);
            }
        });
    }

    /** A call that says nothing calls the latest version; the Modeler leaves out what the engine takes for granted. */
    private static void latest(Findings findings, Place place, Element call, String binding) {
        var bound = Objects.requireNonNullElse(ModelElements.camunda(call, binding), LATEST);
        findings.require(
                bound.equals(LATEST),
                "latest-called",
                place,
                place.words() + " is bound to " + Findings.quoted(bound) + ", and not to the latest version.");
    }

    private static void circles(Deployment deployment, String file, Element process, Map<String, Set<String>> callees) {
        var self = ModelElements.text(process, "id");
        for (var call : ModelElements.below(process, "callActivity")) {
            var called = ModelElements.text(call, "calledElement");
            var place = Place.of(file, call);
            deployment
                    .findings()
                    .require(
                            !reaches(deployment, called, self, callees),
                            "no-circle",
                            place,
                            place.words() + " calls the process \"" + called
                                    + (called.equals(self)
                                            ? "\", which is the process itself."
                                            : "\", which calls \"" + self + "\" again."));
        }
    }

    private static boolean reaches(
            Deployment deployment, String from, String target, Map<String, Set<String>> callees) {
        var seen = new HashSet<>(Set.of(from));
        var waiting = new ArrayDeque<>(List.of(from));
        while (!waiting.isEmpty()) {
            var process = waiting.poll();
            if (process.equals(target)) {
                return true;
            }
            for (var called : callees.computeIfAbsent(process, id -> calledBy(deployment, id))) {
                if (seen.add(called)) {
                    waiting.add(called);
                }
            }
        }
        return false;
    }

    private static Set<String> calledBy(Deployment deployment, String id) {
        var own = deployment.process(id);
        if (own.isPresent()) {
            return calls(own);
        }
        var around = deployment.around();
        return calls(around.latest(Kind.PROCESS, id)
                .flatMap(deployed -> FormFiles.xml(around.content(deployed)))
                .flatMap(root -> root.elements("process").stream()
                        .filter(process -> id.equals(process.attribute("id")))
                        .findFirst()));
    }

    private static Set<String> calls(Optional<Element> process) {
        var called = new TreeSet<String>();
        process.ifPresent(found -> ModelElements.below(found, "callActivity")
                .forEach(call -> called.add(ModelElements.text(call, "calledElement"))));
        return called;
    }
}
