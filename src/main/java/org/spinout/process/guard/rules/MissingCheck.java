package org.spinout.process.guard.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.camunda.bpm.engine.impl.util.xml.Element;

/**
 * Whether the steps and flows that a model names are in it. Modeler deletes one everywhere at once; in a text editor the
 * steps beside it and the drawing are easily forgotten.
 */
final class MissingCheck implements Check {

    /** What an attribute names, as a sentence about its element goes on. */
    private static final Map<String, String> ATTRIBUTES = new TreeMap<>(Map.of(
            "default", "takes it when no other answer fits",
            "sourceRef", "comes from it",
            "targetRef", "leads to it",
            "attachedToRef", "sits on its edge"));

    /** What a step repeats of the flows beside it; the engine reads the flows alone. */
    private static final List<String> WAYS = List.of("incoming", "outgoing");

    @Override
    public void read(Deployment deployment) {
        read(deployment.files(), deployment.findings());
    }

    static void read(Files files, Findings findings) {
        files.models().forEach((file, root) -> new Model(findings, file, root).read());
    }

    private record Naming(Element by, boolean namesAFlow, String words) {}

    private record Model(Findings findings, String file, Element root) {

        void read() {
            var present = new TreeSet<String>();
            var named = new LinkedHashMap<String, List<Naming>>();
            ModelElements.each(root, element -> {
                present.add(ModelElements.text(element, "id"));
                collect(element, named);
            });
            named.keySet().removeAll(present);
            named.values()
                    .removeIf(namings -> namings.stream()
                            .allMatch(naming -> WAYS.contains(naming.by().getTagName())));
            named.forEach(this::tell);
        }

        private void collect(Element element, Map<String, List<Naming>> named) {
            ATTRIBUTES.forEach((attribute, words) -> add(
                    named,
                    ModelElements.text(element, attribute),
                    element,
                    attribute.equals("default"),
                    said(element, words)));
            WAYS.forEach(way -> element.elements(way)
                    .forEach(one -> add(
                            named, one.getText().strip(), one, true, said(element, "has it as its " + way + " flow"))));
            if (!element.getTagName().equals("BPMNPlane")) {
                var shown = ModelElements.text(element, "bpmnElement");
                add(named, shown, element, element.getTagName().equals("BPMNEdge"), "the drawing shows it");
            }
        }

        private String said(Element element, String words) {
            return "t" + Place.of(file, element).words().substring(1) + " " + words;
        }

        private static void add(
                Map<String, List<Naming>> named, String id, Element by, boolean namesAFlow, String words) {
            if (!id.isEmpty()) {
                named.computeIfAbsent(id, missing -> new ArrayList<>()).add(new Naming(by, namesAFlow, words));
            }
        }

        private void tell(String id, List<Naming> namings) {
            var kind = namings.stream().anyMatch(Naming::namesAFlow) ? "flow " : "step ";
            var words = namings.stream()
                    .map(naming -> naming.words() + " (line " + naming.by().getLine() + ")")
                    .toList();
            var first = namings.get(0).by();
            findings.add(
                    "nothing-missing",
                    new Place(file, id, first.getLine(), first.getColumn(), ""),
                    "The " + kind + Findings.quoted(id) + " is not in the file, and yet " + String.join("; ", words)
                            + ".");
        }
    }
}
