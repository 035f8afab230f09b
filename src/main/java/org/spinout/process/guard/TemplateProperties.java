package org.spinout.process.guard;

import static org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS;

import org.camunda.bpm.engine.impl.util.xml.Element;
import org.jspecify.annotations.Nullable;
import org.xml.sax.helpers.AttributesImpl;
import org.xml.sax.helpers.LocatorImpl;

/** The properties of an element of a model, where element templates say what they cannot write. */
final class TemplateProperties {

    private TemplateProperties() {}

    /** The value of an element's own property; null where it has none of this name. */
    static @Nullable String of(Element element, String name) {
        var extensions = element.element("extensionElements");
        var properties = extensions == null ? null : extensions.elementNS(CAMUNDA_BPMN_EXTENSIONS_NS, "properties");
        if (properties == null) {
            return null;
        }
        return properties.elementsNS(CAMUNDA_BPMN_EXTENSIONS_NS, "property").stream()
                .filter(property -> name.equals(property.attribute("name")))
                .map(property -> property.attribute("value"))
                .findFirst()
                .orElse(null);
    }

    /** The same element with one attribute more. @param uri of the attribute's namespace, or empty */
    static Element with(Element element, String uri, String name, String value) {
        var attributes = new AttributesImpl();
        for (var key : element.attributes()) {
            var end = key.lastIndexOf(':');
            var local = key.substring(end + 1);
            attributes.addAttribute(
                    end < 0 ? "" : key.substring(0, end), local, local, "CDATA", element.attribute(key));
        }
        attributes.addAttribute(uri, name, name, "CDATA", value);
        var place = new LocatorImpl();
        place.setLineNumber(element.getLine());
        place.setColumnNumber(element.getColumn());
        var same = new Element(element.getUri(), element.getTagName(), element.getTagName(), attributes, place);
        element.elements().forEach(same::add);
        same.appendText(element.getText());
        return same;
    }
}
