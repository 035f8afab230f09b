package org.spinout.process.guard.rules;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.impl.util.xml.Element;

/** What makes a model readable: drawn, ids that say what they name, steps called like their delegates. */
final class StyleCheck implements Check {

    /** The delegates that many models use under names of their own. */
    private static final Set<String> SHARED_DELEGATES = Set.of(
            "RecordDecision", "CloseCalledOff", "FileRejection", "FileApproval", "FileBidRejection", "FileAwardNotice");

    private static final Pattern BEAN = Pattern.compile("\\$\\{(\\w+)}");

    @Override
    public void read(Deployment deployment) {
        deployment.files().models().forEach((file, root) -> {
            var drawn = new TreeSet<String>();
            ModelElements.each(root, element -> drawn.add(ModelElements.text(element, "bpmnElement")));
            for (var element : ModelElements.below(root)) {
                if (ModelElements.isNode(element) || element.getTagName().equals("sequenceFlow")) {
                    element(deployment.findings(), Place.of(file, element), element, drawn);
                }
            }
        });
    }

    private static void element(Findings findings, Place place, Element element, Set<String> drawn) {
        var id = ModelElements.text(element, "id");
        findings.require(drawn.contains(id), "drawn", place, place.words() + " is not drawn.");
        if (element.getTagName().equals("sequenceFlow")) {
            return;
        }
        var prefix =
                ModelElements.isEvent(element) ? "Event_" : ModelElements.isGateway(element) ? "Gateway_" : "Activity_";
        findings.require(
                id.startsWith(prefix), "id-prefix", place, place.words() + " has an id without " + prefix + ".");
        if (element.getTagName().equals("serviceTask")) {
            delegate(findings, place, element);
        }
    }

    private static void delegate(Findings findings, Place place, Element step) {
        var delegate = ModelElements.camunda(step, "delegateExpression");
        var bean = BEAN.matcher(delegate == null ? "" : delegate);
        if (!bean.matches()) {
            return;
        }
        var name = bean.group(1).substring(0, 1).toUpperCase(Locale.ROOT)
                + bean.group(1).substring(1);
        findings.require(
                SHARED_DELEGATES.contains(name)
                        || ModelElements.text(step, "id").equals("Activity_" + name),
                "delegate-name",
                place,
                place.words() + " and its delegate " + name + " have different names.");
    }
}
