package org.spinout.process.guard;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ResourceEntity;
import org.jspecify.annotations.Nullable;

/** What a model can refer to: whatever is deployed already, and whatever comes in the same deployment. */
final class Neighbours {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Set<String> processes = new HashSet<>();
    private final Set<String> decisions = new HashSet<>();
    private final Set<String> forms = new HashSet<>();

    Neighbours(DeploymentEntity deployment) {
        deployment.getResources().values().forEach(this::read);
    }

    private void read(ResourceEntity resource) {
        var name = resource.getName();
        if (name.endsWith(".bpmn") || name.endsWith(".bpmn20.xml")) {
            collectIds(resource, "process", processes);
        } else if (name.endsWith(".dmn") || name.endsWith(".dmn11.xml")) {
            collectIds(resource, "decision", decisions);
        } else if (name.endsWith(".form")) {
            var id = formId(resource);
            if (id != null) {
                forms.add(id);
            }
        }
    }

    boolean hasProcess(String key) {
        return processes.contains(key)
                || Context.getCommandContext()
                                .getProcessDefinitionManager()
                                .findLatestProcessDefinitionByKeyAndTenantId(key, null)
                        != null;
    }

    boolean hasDecision(String key) {
        return decisions.contains(key)
                || Context.getCommandContext()
                                .getDecisionDefinitionManager()
                                .findLatestDecisionDefinitionByKeyAndTenantId(key, null)
                        != null;
    }

    boolean hasForm(String id) {
        return forms.contains(id)
                || Context.getCommandContext()
                                .getCamundaFormDefinitionManager()
                                .findLatestDefinitionByKeyAndTenantId(id, null)
                        != null;
    }

    private static @Nullable String formId(ResourceEntity resource) {
        try {
            return JSON.readTree(resource.getBytes()).path("id").textValue();
        } catch (IOException unreadable) {
            return null;
        }
    }

    private static void collectIds(ResourceEntity resource, String element, Set<String> ids) {
        try {
            var reader = safeReader(resource.getBytes());
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamReader.START_ELEMENT
                        && reader.getLocalName().equals(element)
                        && reader.getAttributeValue(null, "id") != null) {
                    ids.add(reader.getAttributeValue(null, "id"));
                }
            }
        } catch (XMLStreamException unreadable) {
            // The engine's own parser says so, with line and column.
            ids.remove("");
        }
    }

    private static XMLStreamReader safeReader(byte[] bytes) throws XMLStreamException {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
    }
}
