package org.spinout.process.guard.rules;

import java.util.List;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.impl.util.xml.Element;

/** A gateway where a case takes one way of several: a question, an answer on every way, a condition or the default. */
final class GatewayCheck implements Check {

    @Override
    public void read(Deployment deployment) {
        deployment
                .files()
                .models()
                .forEach((file, root) -> ModelElements.each(root, scope -> {
                    var flows = scope.elements("sequenceFlow").stream()
                            .collect(Collectors.groupingBy(flow -> ModelElements.text(flow, "sourceRef")));
                    scope.elements().stream()
                            .filter(node -> "exclusiveGateway".equals(node.getTagName()))
                            .forEach(gateway -> gateway(
                                    deployment.findings(),
                                    file,
                                    gateway,
                                    flows.getOrDefault(ModelElements.text(gateway, "id"), List.of())));
                }));
    }

    private static void gateway(Findings findings, String file, Element gateway, List<Element> ways) {
        if (ways.size() < 2) {
            return;
        }
        var place = Place.of(file, gateway);
        findings.require(
                ModelElements.text(gateway, "name").endsWith("?"),
                "gateway-asks",
                place,
                place.words() + " does not ask a question.");
        for (var way : ways) {
            var at = Place.of(file, way);
            var isDefault = ModelElements.text(way, "id").equals(ModelElements.text(gateway, "default"));
            var of = " of the " + place.words().substring("The ".length());
            findings.require(
                    isDefault || !way.elements("conditionExpression").isEmpty(),
                    "gateway-conditions",
                    at,
                    at.words() + of + " has no condition.");
            findings.require(
                    !ModelElements.text(way, "name").isEmpty(),
                    "answers-in-words",
                    at,
                    at.words() + of + " is an answer without words.");
        }
    }
}
