package org.spinout.oversight.waiting;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One stay of one case in one step, as the engine's history has it.
 *
 * @param id the engine's id of the activity instance
 * @param definitionId the engine's id of the version of the model, {@code process:version:id}
 * @param processId the model's id
 * @param type the engine's word for the kind of step
 * @param taskId the task, where it is one
 * @param assignee whose name was on the task last
 * @param caseNumber the business key of the instance
 * @param bodyId the body whose work it is
 * @param endedAt when it ended, or null while it is open
 * @param dueAt when the task is due
 */
record Activity(
        String id,
        String definitionId,
        String processId,
        String activityId,
        String name,
        String type,
        @Nullable String taskId,
        @Nullable String assignee,
        String instanceId,
        @Nullable String caseNumber,
        @Nullable String bodyId,
        Instant startedAt,
        @Nullable Instant endedAt,
        @Nullable Instant dueAt) {

    /** The version in the engine's id of the model; 1 where that id is written in another way. */
    int version() {
        var parts = definitionId.split(":", -1);
        return parts.length == 3 && parts[1].matches("\\d{1,9}") ? Integer.parseInt(parts[1]) : 1;
    }

    StepKind kind() {
        return switch (type) {
            case "userTask" -> StepKind.TASK;
            case "callActivity" -> StepKind.STAGE;
            default -> StepKind.OUTSIDE;
        };
    }
}
