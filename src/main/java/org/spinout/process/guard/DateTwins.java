package org.spinout.process.guard;

import static org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ResourceEntity;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.spinout.process.formcontract.FormFinder;
import org.spinout.process.formcontract.FormSchema;
import org.spinout.process.formcontract.UnreadableForm;
import org.xml.sax.helpers.AttributesImpl;

/**
 * The twins of dates. A date of a form is kept as a date, and shown again as one, only where the model names the field once
 * more. Whoever chooses a form in the Modeler cannot know that, so a step that names none of its form's dates is given
 * their twins here.
 */
final class DateTwins {

    private static final Set<String> WITH_A_FORM = Set.of("userTask", "startEvent");
    private static final FormFinder FORMS = new FormFinder();

    private final Collection<ResourceEntity> together;

    DateTwins(DeploymentEntity deployment) {
        this.together = deployment.getResources().values();
    }

    /** Gives every step below this element the twins of its form's dates. */
    void set(Element element) {
        var form = element.attributeNS(CAMUNDA_BPMN_EXTENSIONS_NS, "formRef");
        if (form != null && WITH_A_FORM.contains(element.getTagName()) && !form.contains("{")) {
            var extensions = child(element, element.getUri(), "extensionElements");
            if (extensions.elementNS(CAMUNDA_BPMN_EXTENSIONS_NS, "formData") == null) {
                dates(form)
                        .forEach(date -> child(extensions, CAMUNDA_BPMN_EXTENSIONS_NS.getNamespaceUri(), "formData")
                                .add(twin(date)));
            }
        }
        List.copyOf(element.elements()).forEach(this::set);
    }

    private Set<String> dates(String form) {
        return together.stream()
                .filter(resource -> resource.getName().endsWith(".form"))
                .flatMap(resource -> read(resource).stream())
                .filter(schema -> schema.id().equals(form))
                .findFirst()
                .or(() -> FORMS.latest(form, Context.getCommandContext()))
                .map(FormSchema::dates)
                .orElse(Set.of());
    }

    /** What cannot be read is reported where forms are checked. */
    private static Optional<FormSchema> read(ResourceEntity resource) {
        try {
            return Optional.of(FormSchema.read(new String(resource.getBytes(), StandardCharsets.UTF_8)));
        } catch (UnreadableForm reported) {
            return Optional.empty();
        }
    }

    private static Element child(Element parent, String namespace, String name) {
        return parent.elements(name).stream().findFirst().orElseGet(() -> {
            var added = new Element(namespace, name, name, null, null);
            parent.add(added);
            return added;
        });
    }

    private static Element twin(String date) {
        var attributes = new AttributesImpl();
        attributes.addAttribute("", "id", "id", "CDATA", date);
        attributes.addAttribute("", "type", "type", "CDATA", "date");
        attributes.addAttribute("", "datePattern", "datePattern", "CDATA", FormSchema.DATE_PATTERN);
        return new Element(CAMUNDA_BPMN_EXTENSIONS_NS.getNamespaceUri(), "formField", "formField", attributes, null);
    }
}
