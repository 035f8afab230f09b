package org.spinout.shared;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the clock of a timer event in a model says. Whoever writes a model by hand gives the event a time. An element template
 * of the Modeler cannot, only a property of the event; so an event without a time strikes when the one of these properties
 * says that it has: {@code workingDays}, a number; {@code startOfDay} or {@code endOfDay}, the variable with a date;
 * {@code moment}, an expression that gives a moment; {@code cycle}, one that gives a cycle.
 *
 * @param kind the element of BPMN that the engine reads such a time from: {@code timeDate}, {@code timeCycle} or
 *     {@code timeDuration}
 * @param time an expression, or a time as ISO 8601 writes it
 */
public record ModelClock(String kind, String time) {

    /** The elements a time can stand in. */
    public static final Set<String> KINDS = Set.of("timeDate", "timeCycle", "timeDuration");

    private record Given(Pattern fits, String needs, String kind, UnaryOperator<String> time) {}

    private static final Pattern NAME = Pattern.compile("[a-z][A-Za-z0-9]*");
    private static final Pattern EXPRESSION = Pattern.compile("\\$\\{.+}");
    private static final Pattern WORKING_DAYS = Pattern.compile("\\$\\{\\s*workingTime\\.after\\((\\d{1,4})\\)\\s*}");
    private static final Map<String, Given> BY_PROPERTY = byProperty();

    private static Map<String, Given> byProperty() {
        var date = "the variable with a date";
        var all = new LinkedHashMap<String, Given>();
        all.put(
                "workingDays",
                new Given(
                        Pattern.compile("[1-9]\\d{0,2}"),
                        "a whole number of working days from 1 to 999",
                        "timeDate",
                        days -> "${workingTime.after(" + days + ")}"));
        all.put("startOfDay", new Given(NAME, date, "timeDate", day -> "${workingTime.atStartOf(" + day + ")}"));
        all.put("endOfDay", new Given(NAME, date, "timeDate", day -> "${workingTime.atEndOf(" + day + ")}"));
        all.put("moment", new Given(EXPRESSION, "an expression such as ${closesAt}", "timeDate", moment -> moment));
        all.put("cycle", new Given(EXPRESSION, "an expression that gives a cycle", "timeCycle", cycle -> cycle));
        return all;
    }

    /** The properties that give a time. */
    public static Set<String> properties() {
        return BY_PROPERTY.keySet();
    }

    /** What a property has to hold, for whoever filled it in otherwise. @param property one of {@link #properties} */
    public static String needs(String property) {
        return given(property).needs();
    }

    /** The time that a property gives; empty for a value that does not fit. @param property one of {@link #properties} */
    public static Optional<ModelClock> of(String property, String value) {
        var given = given(property);
        return given.fits().matcher(value).matches()
                ? Optional.of(new ModelClock(given.kind(), given.time().apply(value)))
                : Optional.empty();
    }

    private static Given given(String property) {
        var given = BY_PROPERTY.get(property);
        if (given == null) {
            throw new IllegalArgumentException(property + " gives no time");
        }
        return given;
    }

    /** The time that an event's properties give, for an event without one of its own. @param properties by name */
    public static Optional<ModelClock> of(Map<String, String> properties) {
        return BY_PROPERTY.keySet().stream()
                .filter(properties::containsKey)
                .findFirst()
                .flatMap(name -> of(name, String.valueOf(properties.get(name))));
    }

    /** The working days a case waits by it, or null where it says something else. */
    public @Nullable Integer workingDays() {
        var days = WORKING_DAYS.matcher(time.strip());
        return days.matches() ? Integer.valueOf(days.group(1)) : null;
    }
}
