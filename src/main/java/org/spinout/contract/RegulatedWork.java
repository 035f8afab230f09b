package org.spinout.contract;

import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.spinout.shared.Refusal;

/**
 * What the enterprise does that the Care Quality Commission may regulate. Whether it does is for the law of the day of going
 * live, so only the activities are kept.
 *
 * @param activities as the table {@code regulatedActivities} calls them; none where nothing the law names is done
 * @param whyNone why the law names nothing of what it does, or null where there are activities
 */
public record RegulatedWork(
        Set<String> activities, @Nullable String whyNone) {

    /** @throws Refusal when there is neither an activity nor a reason why there is none */
    public RegulatedWork {
        activities = Set.copyOf(new TreeSet<>(activities));
        if (activities.isEmpty() && (whyNone == null || whyNone.isBlank())) {
            throw new Refusal("whyNotRegulated", "required", "Say why nothing the enterprise does is regulated.");
        }
    }
}
