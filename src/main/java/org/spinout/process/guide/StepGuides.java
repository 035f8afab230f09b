package org.spinout.process.guide;

import java.io.ByteArrayInputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.xml.ModelException;
import org.spinout.process.guide.Guide.Fact;
import org.spinout.process.guide.Guide.Line;
import org.springframework.stereotype.Component;

/** Says of the steps of a model that is not deployed what its guide will say of them. */
@Component
public class StepGuides {

    private final DeployedModels deployed;

    StepGuides(DeployedModels deployed) {
        this.deployed = deployed;
    }

    /**
     * Who does a step, by when, who is told when it is late, and what its form asks.
     *
     * @param ids of the steps
     * @param forms that come with the model, by id; of any other the deployed one is read
     * @return sentences by step, each begun with what it is about; none for a step of which there is nothing to say, and
     *     none at all for a model that breaks the standard
     */
    public Map<String, List<String>> of(byte[] file, Set<String> ids, Map<String, String> forms) {
        var told = new LinkedHashMap<String, List<String>>();
        if (ids.isEmpty()) {
            return told;
        }
        var text = new StepText(new WithForms(deployed, forms));
        try {
            var model = Bpmn.readModelFromStream(new ByteArrayInputStream(file));
            ids.forEach(id -> {
                if (model.getModelElementById(id) instanceof FlowNode node) {
                    told.put(
                            id,
                            Stop.factsOf(node, text).stream()
                                    .map(StepGuides::sentence)
                                    .toList());
                }
            });
        } catch (ModelException breaksTheStandard) {
            return Map.of();
        }
        return told;
    }

    private static String sentence(Fact fact) {
        return fact.term() + ": " + fact.lines().stream().map(Line::text).collect(Collectors.joining("; "));
    }

    /** What is deployed, and before it the forms that come with a model. */
    private record WithForms(DeployedModels deployed, Map<String, String> forms) implements Neighbourhood {

        @Override
        public Optional<FormText> form(String id) {
            var own = forms.get(id);
            return own == null ? deployed.form(id) : Optional.of(FormText.of(own));
        }

        @Override
        public String processName(String key) {
            return deployed.processName(key);
        }

        @Override
        public String decisionName(String key) {
            return deployed.decisionName(key);
        }

        @Override
        public List<String> callersOf(String key) {
            return deployed.callersOf(key);
        }
    }
}
