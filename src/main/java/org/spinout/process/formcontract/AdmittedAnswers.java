package org.spinout.process.formcontract;

import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The answers just admitted, for whoever keeps them while the task is being completed. A task's variables would not do:
 * they also hold what an earlier form asked under the same name and this one did not.
 */
public final class AdmittedAnswers {

    private record Handed(String taskId, Map<String, Object> answers) {}

    private static final ThreadLocal<@Nullable Handed> CURRENT = new ThreadLocal<>();

    private AdmittedAnswers() {}

    /**
     * What this task's form was answered with, in this very command.
     *
     * @return dates as dates, lists and objects as Json nodes, an answer left empty as null; empty when the task was not
     *     handed in by a person
     */
    public static Optional<Map<String, Object>> of(String taskId) {
        return Optional.ofNullable(CURRENT.get())
                .filter(handed -> handed.taskId().equals(taskId))
                .map(Handed::answers);
    }

    static <T> T during(String taskId, Map<String, Object> answers, Supplier<T> command) {
        CURRENT.set(new Handed(taskId, answers));
        try {
            return command.get();
        } finally {
            CURRENT.remove();
        }
    }
}
