package org.spinout.process.guard.rules;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.engine.impl.util.xml.Element;

/** Whether every step can be reached, and whether every step leads to an end. */
final class RouteCheck implements Check {

    @Override
    public void read(Deployment deployment) {
        deployment
                .files()
                .models()
                .forEach((file, root) -> root.elements("process")
                        .forEach(process -> scope(deployment.findings(), file, process, false)));
    }

    /** A process or a part of one; {@code hasWayOut} where an event around it can end it from outside. */
    private static void scope(Findings findings, String file, Element scope, boolean hasWayOut) {
        var route = new Route(scope);
        var canBeEnded = hasWayOut || route.nodes.values().stream().anyMatch(RouteCheck::interrupts);
        route.unreached().forEach(node -> {
            var place = Place.of(file, node);
            findings.add("reachable", place, place.words() + " is reached by no way.");
        });
        route.stops().forEach(node -> {
            var place = Place.of(file, node);
            findings.add("leads-to-an-end", place, place.words() + " leads nowhere: the route stops there.");
        });
        if (!canBeEnded) {
            route.circles().forEach(node -> {
                var place = Place.of(file, node);
                findings.add("leads-to-an-end", place, "From " + inSentence(place) + " no end can be reached.");
            });
        }
        route.nodes.values().stream()
                .filter(ModelElements::isPart)
                .forEach(part -> scope(findings, file, part, canBeEnded || route.isEndedFromItsEdge(part)));
    }

    private static String inSentence(Place place) {
        return "t" + place.words().substring(1);
    }

    private static boolean interrupts(Element node) {
        return isEventPart(node)
                && node.elements("startEvent").stream()
                        .anyMatch(start -> !"false".equals(start.attribute("isInterrupting")));
    }

    private static boolean isEventPart(Element node) {
        return "true".equals(node.attribute("triggeredByEvent"));
    }

    /** The nodes of one scope and how they follow one another. */
    private static final class Route {

        final Map<String, Element> nodes = new LinkedHashMap<>();
        private final Map<String, Set<String>> next = new LinkedHashMap<>();
        private final Map<String, Set<String>> before = new LinkedHashMap<>();
        private final Set<String> reached;

        Route(Element scope) {
            scope.elements().stream()
                    .filter(ModelElements::isNode)
                    .forEach(node -> nodes.put(ModelElements.text(node, "id"), node));
            scope.elements("sequenceFlow")
                    .forEach(flow ->
                            follow(ModelElements.text(flow, "sourceRef"), ModelElements.text(flow, "targetRef")));
            nodes.values().stream()
                    .filter(node -> node.getTagName().equals("boundaryEvent"))
                    .forEach(event ->
                            follow(ModelElements.text(event, "attachedToRef"), ModelElements.text(event, "id")));
            reached = from(ids(nodes.values().stream().filter(Route::begins).toList()), next);
        }

        private void follow(String from, String to) {
            if (nodes.containsKey(from) && nodes.containsKey(to)) {
                next.computeIfAbsent(from, first -> new TreeSet<>()).add(to);
                before.computeIfAbsent(to, first -> new TreeSet<>()).add(from);
            }
        }

        private static boolean begins(Element node) {
            return node.getTagName().equals("startEvent")
                    || standsAlone(node)
                    || isLink(node, "intermediateCatchEvent");
        }

        /** Begun by an event or by compensation, and not by a flow. */
        private static boolean standsAlone(Element node) {
            return isEventPart(node) || "true".equals(node.attribute("isForCompensation"));
        }

        private static boolean ends(Element node) {
            return node.getTagName().equals("endEvent")
                    || standsAlone(node)
                    || isLink(node, "intermediateThrowEvent")
                    || !node.elements("compensateEventDefinition").isEmpty();
        }

        private static boolean isLink(Element node, String tag) {
            return node.getTagName().equals(tag)
                    && !node.elements("linkEventDefinition").isEmpty();
        }

        boolean isEndedFromItsEdge(Element part) {
            return nodes.values().stream()
                    .anyMatch(event -> event.getTagName().equals("boundaryEvent")
                            && !"false".equals(event.attribute("cancelActivity"))
                            && ModelElements.text(part, "id").equals(event.attribute("attachedToRef")));
        }

        /** The first of each row of nodes that nothing leads to. */
        List<Element> unreached() {
            var lost =
                    nodes.keySet().stream().filter(id -> !reached.contains(id)).toList();
            var heads = lost.stream().filter(id -> !before.containsKey(id)).toList();
            return (heads.isEmpty() ? lost : heads).stream().map(nodes::get).toList();
        }

        /** Nodes that are no end, and after which nothing comes. */
        List<Element> stops() {
            var edges = ids(nodes.values().stream()
                    .filter(node -> node.getTagName().equals("boundaryEvent"))
                    .toList());
            return nodes.entrySet().stream()
                    .filter(node -> !ends(node.getValue()))
                    .filter(node -> edges.containsAll(next.getOrDefault(node.getKey(), Set.of())))
                    .map(Map.Entry::getValue)
                    .toList();
        }

        /** The first of each circle that nothing leads out of. */
        List<Element> circles() {
            var last = new HashSet<>(
                    ids(nodes.values().stream().filter(Route::ends).toList()));
            last.addAll(ids(stops()));
            var leading = from(last, before);
            return nodes.entrySet().stream()
                    .filter(node -> reached.contains(node.getKey()) && !leading.contains(node.getKey()))
                    .map(Map.Entry::getValue)
                    .limit(1)
                    .toList();
        }

        private static Set<String> ids(Collection<Element> elements) {
            var ids = new HashSet<String>();
            elements.forEach(element -> ids.add(ModelElements.text(element, "id")));
            return ids;
        }

        private static Set<String> from(Set<String> starts, Map<String, Set<String>> step) {
            var seen = new HashSet<>(starts);
            var waiting = new ArrayDeque<>(starts);
            while (!waiting.isEmpty()) {
                for (var then : step.getOrDefault(waiting.poll(), Set.of())) {
                    if (seen.add(then)) {
                        waiting.add(then);
                    }
                }
            }
            return seen;
        }
    }
}
