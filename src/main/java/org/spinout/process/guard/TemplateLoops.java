package org.spinout.process.guard;

import static org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS;

import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.impl.util.xml.Element;

/**
 * The people whom a step of an element template is repeated for. Whoever draws the step says with its marker whether they
 * are asked together or one after the other; a template cannot say whom the marker means. So the step is done once for
 * each of those that its property {@code forEach} gives, and {@code each} is the one it is done for.
 */
final class TemplateLoops {

    private static final String LOOP = "multiInstanceLoopCharacteristics";
    private static final Pattern EXPRESSION = Pattern.compile("\\$\\{.+}");

    private final BiConsumer<String, Element> fault;

    TemplateLoops(BiConsumer<String, Element> fault) {
        this.fault = fault;
    }

    /** Gives each such step below this element what the engine goes through. */
    void set(Element element) {
        var all = TemplateProperties.of(element, "forEach");
        if (all != null) {
            set(element, all);
        }
        element.elements().forEach(this::set);
    }

    private void set(Element step, String all) {
        if (step.element(LOOP) == null) {
            fault.accept(
                    "The step is for each of several people, but is not drawn so: choose the marker"
                            + " \"Parallel multi-instance\" (together) or \"Sequential multi-instance\" (one after the other)",
                    step);
        } else if (!EXPRESSION.matcher(all).matches()) {
            fault.accept("The step is for each of \"" + all + "\", which is no expression", step);
        } else {
            step.elements().replaceAll(child -> isOpen(child) ? over(child, all) : child);
        }
    }

    private static boolean isOpen(Element child) {
        return child.getTagName().equals(LOOP)
                && child.attributeNS(CAMUNDA_BPMN_EXTENSIONS_NS, "collection") == null
                && child.element("loopCardinality") == null;
    }

    private static Element over(Element loop, String all) {
        var uri = CAMUNDA_BPMN_EXTENSIONS_NS.getNamespaceUri();
        var over = TemplateProperties.with(loop, uri, "collection", all);
        return TemplateProperties.with(over, uri, "elementVariable", "each");
    }
}
