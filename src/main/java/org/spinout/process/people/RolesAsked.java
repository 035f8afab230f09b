package org.spinout.process.people;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** In which roles a task asks people: those of its groups, and the one for which it names representatives. */
@Component
class RolesAsked {

    /** Requests that go to representatives by name: they must hold the role still when they answer. */
    static final Map<String, String> OF_REPRESENTATIVES = Map.of(
            "Activity_RespondForPatients", Role.PATIENT_REPRESENTATIVES.group(),
            "Activity_DecideReferral", Role.PATIENT_REPRESENTATIVES.group(),
            "Activity_RespondForStaff", Role.STAFF_REPRESENTATIVES.group(),
            "Activity_AnswerConsultation", Role.STAFF_REPRESENTATIVES.group());

    private final TaskService tasks;

    RolesAsked(@Lazy TaskService tasks) {
        this.tasks = tasks;
    }

    /** Empty for what is asked of people for themselves. */
    List<String> of(Task task) {
        return Stream.concat(
                        tasks.getIdentityLinksForTask(task.getId()).stream().map(IdentityLink::getGroupId),
                        ofRepresentatives(task).stream())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** The role of those whom the task asks by name because of it. */
    Optional<String> ofRepresentatives(Task task) {
        return Optional.ofNullable(OF_REPRESENTATIVES.get(task.getTaskDefinitionKey()));
    }
}
