package org.spinout.oversight.waiting;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One version of a model, with the steps in which a case can wait, by their ids. */
record Model(String processId, int version, String name, Map<String, Step> steps) {

    @Nullable
    Step step(String activityId) {
        return steps.get(activityId);
    }
}
