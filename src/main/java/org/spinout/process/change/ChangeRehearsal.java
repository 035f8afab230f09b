package org.spinout.process.change;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.camunda.bpm.engine.repository.DeploymentWithDefinitions;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.spinout.process.migration.Rehearsal;
import org.springframework.stereotype.Component;

/** Tries the migration of every live case of a changed process while the change is deployed on trial. */
@Component
class ChangeRehearsal {

    private final Rehearsal rehearsal;

    ChangeRehearsal(Rehearsal rehearsal) {
        this.rehearsal = rehearsal;
    }

    /** Those of which there is something to say come first. */
    List<Rehearsed> of(DeploymentWithDefinitions deployed, List<Compared> parts, List<Touched> touched) {
        var seen = new HashMap<String, String>();
        touched.stream()
                .flatMap(group -> group.cases().stream())
                .forEach(one -> seen.put(one.instanceId(), one.number()));
        Predicate<ProcessDefinition> isChanged = definition -> parts.stream()
                .anyMatch(part -> part.isProcess()
                        && !part.isNew()
                        && !part.differences().isEmpty()
                        && part.key().equals(definition.getKey()));
        var found = new ArrayList<Rehearsed>();
        Objects.requireNonNullElse(deployed.getDeployedProcessDefinitions(), List.<ProcessDefinition>of()).stream()
                .filter(isChanged)
                .flatMap(definition -> rehearsed(definition, seen))
                .forEach(found::add);
        found.sort((one, other) ->
                Boolean.compare(!one.why().isEmpty(), !other.why().isEmpty()) * -1);
        return found;
    }

    private Stream<Rehearsed> rehearsed(ProcessDefinition definition, Map<String, String> seen) {
        return rehearsal.of(definition.getId()).stream().map(fate -> {
            var numbers = fate.situation().instances().stream()
                    .map(seen::get)
                    .filter(Objects::nonNull)
                    .toList();
            return Rehearsed.of(Objects.requireNonNullElse(definition.getName(), definition.getKey()), fate, numbers);
        });
    }
}
