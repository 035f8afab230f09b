package org.spinout.webapps.waiting;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.spinout.oversight.waiting.StepKind;
import org.spinout.oversight.waiting.Waiting;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The figures of one step as readers see them, on pages and in Cockpit. Days are working days; those of a queue, of work and
 * outside are the average of a stay.
 *
 * @param kind what a case does there, in words
 * @param mark a shape that goes with the verdict, for those who see no colours
 * @param level the verdict as one word: {@code late}, {@code some}, {@code good} or {@code none}
 * @param verdict how the step does against its target, in words
 * @param badge all of it in a few words, for a diagram
 * @param target the target in working days, or null
 * @param tasks where the very tasks are shown
 */
record WaitingLine(
        String processId,
        String processName,
        String activityId,
        String name,
        String kind,
        String mark,
        String level,
        String verdict,
        String badge,
        int open,
        int ended,
        String queue,
        String work,
        String outside,
        int median,
        int p80,
        int p95,
        @Nullable Integer target,
        int over,
        int openOver,
        long daysOver,
        int oldest,
        String tasks) {

    static WaitingLine of(Waiting step, String query) {
        var level = level(step);
        return new WaitingLine(
                step.processId(),
                step.processName(),
                step.activityId(),
                step.name(),
                kind(step.kind()),
                mark(level),
                level,
                verdict(step, level),
                badge(step),
                step.open(),
                step.ended(),
                average(step.queueDays(), step),
                average(step.workDays(), step),
                average(step.outsideDays(), step),
                step.median(),
                step.p80(),
                step.p95(),
                step.targetDays(),
                step.over(),
                step.openOver(),
                step.daysOver(),
                step.oldest(),
                pathOf(step.processId(), step.activityId(), query));
    }

    private static String pathOf(String processId, String activityId, String query) {
        var path = UriComponentsBuilder.fromPath("/waiting/{process}/{activity}")
                .encode()
                .buildAndExpand(processId, activityId)
                .toUriString();
        return query.isEmpty() ? path : path + "?" + query;
    }

    private static String level(Waiting step) {
        if (step.targetDays() == null && step.over() == 0) {
            return "none";
        }
        if (step.isSlow()) {
            return "late";
        }
        return step.over() > 0 ? "some" : "good";
    }

    private static String mark(String level) {
        return switch (level) {
            case "late" -> "▲";
            case "some" -> "◆";
            case "good" -> "●";
            default -> "○";
        };
    }

    private static String verdict(Waiting step, String level) {
        return switch (level) {
            case "late" -> "Mostly beyond its target";
            case "some" -> step.over() + " of " + step.stays() + " beyond the target";
            case "good" -> "Within its target";
            default -> "No target";
        };
    }

    private static String badge(Waiting step) {
        var target = step.targetDays() == null ? "" : " of " + step.targetDays();
        return step.open() + " open · median " + step.median() + target + (lastNumber(step) == 1 ? " day" : " days");
    }

    private static int lastNumber(Waiting step) {
        return step.targetDays() == null ? step.median() : step.targetDays();
    }

    private static String kind(StepKind kind) {
        return switch (kind) {
            case TASK -> "Task";
            case OUTSIDE -> "Waits for others or a day";
            case STAGE -> "Stage";
        };
    }

    private static String average(long days, Waiting step) {
        return String.format(Locale.UK, "%.1f", (double) days / Math.max(1, step.stays()));
    }
}
