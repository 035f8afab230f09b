package org.spinout.process.guard;

import java.util.Collection;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.VariableMap;

/**
 * Says what somebody may read of a task and of what it is about, beyond the engine's own rights: whoever stands aside from
 * a case does not read its papers. Asked without the engine's authorization standing in the way, within the transaction
 * of the reading, by whichever door it comes.
 */
public interface TaskReading {

    /** Whether it has anything to say about people of these groups; nobody else is asked about further. */
    boolean concerns(Collection<String> groups);

    /**
     * @param userId who would read
     * @param task a task this person may see in a list
     * @throws org.spinout.shared.Refusal.NotEntitled when this person may read nothing of what it is about
     */
    void check(String userId, Task task);

    /** What this person is shown of the variables of a task, which may be fewer words than it has. */
    VariableMap shown(String userId, Task task, VariableMap variables);

    /**
     * Whether everything that an instance keeps is closed to this person where no task stands before it.
     *
     * @param businessKey of the case or the meeting
     */
    boolean withholds(String userId, String businessKey);
}
