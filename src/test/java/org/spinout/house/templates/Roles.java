package org.spinout.house.templates;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.spinout.process.people.Role;

/** The roles as choices: what a model names, and what people read. */
record Roles(Map<String, String> choices, Map<String, String> together) {

    static Roles read(ModelFacts facts) {
        var choices = new LinkedHashMap<String, String>();
        Stream.of(Role.values()).forEach(role -> choices.put(role.group(), role.title()));
        var together = new LinkedHashMap<>(choices);
        facts.all(UserTask.class).stream()
                .map(UserTask::getCamundaCandidateGroups)
                .filter(Objects::nonNull)
                .filter(groups -> groups.contains(",") && !groups.contains("$"))
                .sorted()
                .forEach(groups -> together.put(groups, title(groups)));
        return new Roles(choices, together);
    }

    private static String title(String groups) {
        return Stream.of(groups.split(","))
                .map(group -> Role.of(group).title())
                .reduce((one, other) -> one + " or " + other)
                .orElseThrow();
    }
}
