package org.spinout.oversight.waiting;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which waits somebody asks about; null asks for all.
 *
 * @param processId of which model
 * @param version of which version of it
 * @param activityId in which step of it
 * @param body whose, a body's id
 * @param scheme of cases under which scheme now, its code
 * @param size of cases of which size now: {@code SMALL}, {@code STANDARD} or {@code LARGE}
 * @param from the first day of the period; what has ended counts on the day it ended
 * @param until its last day; what is open counts when that is today or later
 */
public record WaitingAsk(
        @Nullable String processId,
        @Nullable Integer version,
        @Nullable String activityId,
        @Nullable String body,
        @Nullable String scheme,
        @Nullable String size,
        LocalDate from,
        LocalDate until) {

    /** Everything that ended in a period, or is open. */
    public static WaitingAsk all(LocalDate from, LocalDate until) {
        return new WaitingAsk(null, null, null, null, null, null, from, until);
    }

    public WaitingAsk ofModel(String model, @Nullable Integer ofVersion) {
        return new WaitingAsk(model, ofVersion, activityId, body, scheme, size, from, until);
    }

    /** Of one step of one model, in the versions asked about. */
    public WaitingAsk ofStep(String model, String step) {
        return new WaitingAsk(model, version, step, body, scheme, size, from, until);
    }

    public WaitingAsk inStep(String step) {
        return new WaitingAsk(processId, version, step, body, scheme, size, from, until);
    }

    /** Whose work is asked about, among those whose figures may be seen. */
    Set<String> bodiesAmong(Set<String> maySee) {
        if (body == null) {
            return maySee;
        }
        return maySee.contains(body) ? Set.of(body) : Set.of();
    }

    boolean isOfSomeSteps() {
        return processId != null || version != null || activityId != null;
    }

    boolean isOfSomeCases() {
        return scheme != null || size != null;
    }

    boolean isOf(Step step) {
        return (processId == null || processId.equals(step.processId()))
                && (version == null || version == step.version())
                && (activityId == null || activityId.equals(step.activityId()));
    }
}
