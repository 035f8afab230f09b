package org.spinout.process.guard;

import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.jspecify.annotations.Nullable;
import org.xml.sax.helpers.AttributesImpl;

/**
 * The messages of element templates. A template of the Modeler cannot say which message of the file an event or a wait is
 * for, only set a property; so a message event, or a task that receives, without a message of its own waits for the one
 * that its property {@code message} names.
 */
final class TemplateMessages {

    private static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    private static final String REFERENCE = "messageRef";
    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_]*");

    private final Element root;
    private final BiConsumer<String, Element> fault;

    TemplateMessages(Element root, BiConsumer<String, Element> fault) {
        this.root = root;
        this.fault = fault;
    }

    /** Gives each of them the reference the engine reads. */
    void set() {
        root.elements("process").forEach(this::into);
    }

    private void into(Element element) {
        element.elements().replaceAll(child -> child.getTagName().equals("receiveTask") ? told(child, child) : child);
        for (var child : element.elements()) {
            child.elements()
                    .replaceAll(
                            inner -> inner.getTagName().equals("messageEventDefinition") ? told(inner, child) : inner);
            into(child);
        }
    }

    /** @param waits the element with the property */
    private Element told(Element reads, Element waits) {
        var name = TemplateProperties.of(waits, "message");
        if (name == null || !isMissing(reads.attribute(REFERENCE))) {
            return reads;
        }
        if (!NAME.matcher(name).matches()) {
            fault.accept("The message \"" + name + "\" is no name of a message", waits);
            return reads;
        }
        return TemplateProperties.with(reads, "", REFERENCE, idOf(name));
    }

    private static boolean isMissing(@Nullable String reference) {
        return reference == null || reference.isBlank();
    }

    /** The id of the message of this name, which is added where the file has none. */
    private String idOf(String name) {
        var known = root.elements("message").stream()
                .filter(message -> name.equals(message.attribute("name")))
                .findFirst();
        if (known.isPresent()) {
            return known.get().attribute("id");
        }
        var attributes = new AttributesImpl();
        attributes.addAttribute("", "id", "id", "CDATA", name);
        attributes.addAttribute("", "name", "name", "CDATA", name);
        root.add(new Element(BPMN, "message", "bpmn:message", attributes, null));
        return name;
    }
}
