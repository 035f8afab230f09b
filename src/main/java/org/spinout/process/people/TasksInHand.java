package org.spinout.process.people;

import org.camunda.bpm.engine.task.Task;
import org.spinout.organisation.Directory;
import org.spinout.process.guard.TaskRule;
import org.spinout.shared.Refusal;
import org.springframework.stereotype.Component;

/** A task that somebody has taken is theirs: the engine would let any other candidate send it all the same. */
@Component
class TasksInHand implements TaskRule {

    private final Directory directory;

    TasksInHand(Directory directory) {
        this.directory = directory;
    }

    @Override
    public void check(String userId, Task task) {
        var holder = task.getAssignee();
        if (holder != null && !holder.equals(userId)) {
            throw new Refusal.Conflict(
                    directory.nameOf(holder) + " has taken this task. Ask them to finish it, or to give it back.");
        }
    }
}
