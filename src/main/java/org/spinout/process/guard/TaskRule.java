package org.spinout.process.guard;

import org.camunda.bpm.engine.task.Task;

/**
 * Says whether somebody may work on a task, beyond the engine's own rights: nobody decides on a case of their own team,
 * for instance. Every bean of this type is asked, without the engine's authorization standing in the way, before a
 * person claims, completes, resolves or is given a task, within the same transaction.
 */
public interface TaskRule {

    /**
     * @param userId who would work on the task
     * @param task the task, which this person may see
     * @throws org.spinout.shared.Refusal.NotEntitled when this person may not work on it
     */
    void check(String userId, Task task);
}
