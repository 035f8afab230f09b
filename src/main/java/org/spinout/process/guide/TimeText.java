package org.spinout.process.guide;

import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.jspecify.annotations.Nullable;
import org.spinout.shared.ModelClock;

/** When a clock of a model strikes, and for how long something is kept, in words. */
public final class TimeText {

    private static final Pattern WORKING_DAYS = Pattern.compile("workingTime\\.after\\((\\d+)\\)");
    private static final Pattern END_OF = Pattern.compile("workingTime\\.atEndOf\\((\\w+)\\)");
    private static final Pattern START_OF = Pattern.compile("workingTime\\.atStartOf\\((\\w+)\\)");
    private static final Pattern PERIOD = Pattern.compile("P(\\d+)([DWMY])|PT(\\d+)([HM])");
    private static final int DAYS_OF_FOUR_YEARS = 1461;

    private TimeText() {}

    /** Such as "after 20 working days"; goes on a sentence. */
    static String of(TimerEventDefinition timer) {
        return Stream.of(timer.getTimeDate(), timer.getTimeDuration(), timer.getTimeCycle())
                .filter(Objects::nonNull)
                .map(ModelElementInstance::getTextContent)
                .filter(text -> !text.isBlank())
                .findFirst()
                .or(() -> ModelClock.of(ModelText.propertiesOf((BaseElement) timer.getParentElement()))
                        .map(ModelClock::time))
                .map(TimeText::of)
                .orElse("at a moment that the model does not say");
    }

    /** The same of a time as a model writes it, whoever reads the model. */
    public static String of(String text) {
        var known = Phrases.of(text);
        if (known.isPresent()) {
            return known.get();
        }
        var inside = Phrases.inside(text);
        var days = WORKING_DAYS.matcher(inside);
        if (days.matches()) {
            return "after " + Words.count(days.group(1), "working day");
        }
        var end = END_OF.matcher(inside);
        if (end.matches()) {
            return "at the end of this day: " + Words.ofName(end.group(1));
        }
        var start = START_OF.matcher(inside);
        if (start.matches()) {
            return "on this day: " + Words.ofName(start.group(1));
        }
        if (!Phrases.isExpression(text)) {
            return written(text.strip());
        }
        return inside.matches("\\w+")
                ? "on this day: " + Words.ofName(inside)
                : "when Spinout says so (" + inside + ")";
    }

    /** A time as the standard writes it: {@code P5D}, {@code PT2H}, {@code R3/P1D}, or a day. */
    private static String written(String text) {
        var cycle = text.startsWith("R") && text.contains("/");
        var period = PERIOD.matcher(cycle ? text.substring(text.lastIndexOf('/') + 1) : text);
        if (!period.matches()) {
            return "at this time: " + text;
        }
        var length = period.group(1) == null
                ? Words.count(period.group(3), period.group(4).equals("H") ? "hour" : "minute")
                : Words.count(period.group(1), unit(period.group(2)));
        return cycle ? "every " + length : "after " + length;
    }

    private static String unit(String letter) {
        return switch (letter) {
            case "W" -> "week";
            case "M" -> "month";
            case "Y" -> "year";
            default -> "day";
        };
    }

    /** How long the engine keeps what has ended: {@code P7305D} as "20 years". */
    static String kept(@Nullable String timeToLive) {
        var days = timeToLive == null ? "" : timeToLive.replaceAll("\\D", "");
        if (days.isEmpty()) {
            return "as long as the service’s settings say";
        }
        var number = Long.parseLong(days);
        var years = number * 4 / DAYS_OF_FOUR_YEARS;
        return years > 0 && years * DAYS_OF_FOUR_YEARS / 4 == number
                ? Words.count(String.valueOf(years), "year")
                : Words.count(String.valueOf(number), "day");
    }
}
