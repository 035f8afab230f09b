package org.spinout.process.guard;

import static org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS;

import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.jspecify.annotations.Nullable;

/**
 * The clocks of element templates. A template of the Modeler cannot set the time of a timer event, only properties of the
 * event; so a timer event without a time of its own strikes when the one of these properties says that it has:
 * {@code workingDays}, a number; {@code startOfDay} or {@code endOfDay}, the variable with a date; {@code moment}, an
 * expression that gives a moment; {@code cycle}, one that gives a cycle.
 */
final class TemplateClocks {

    private record Clock(Pattern fits, String otherwise, String kind, UnaryOperator<String> time) {}

    private static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    private static final List<String> TIMES = List.of("timeDate", "timeCycle", "timeDuration");
    private static final Pattern NAME = Pattern.compile("[a-z][A-Za-z0-9]*");
    private static final Pattern EXPRESSION = Pattern.compile("\\$\\{.+}");

    private static final Map<String, Clock> CLOCKS = Map.of(
            "workingDays",
            new Clock(
                    Pattern.compile("[1-9]\\d{0,2}"),
                    "a whole number of working days from 1 to 999",
                    "timeDate",
                    days -> "${workingTime.after(" + days + ")}"),
            "startOfDay",
            new Clock(NAME, "the variable with a date", "timeDate", day -> "${workingTime.atStartOf(" + day + ")}"),
            "endOfDay",
            new Clock(NAME, "the variable with a date", "timeDate", day -> "${workingTime.atEndOf(" + day + ")}"),
            "moment",
            new Clock(EXPRESSION, "an expression such as ${closesAt}", "timeDate", moment -> moment),
            "cycle",
            new Clock(EXPRESSION, "an expression that gives a cycle", "timeCycle", cycle -> cycle));

    private final BiConsumer<String, Element> fault;

    TemplateClocks(BiConsumer<String, Element> fault) {
        this.fault = fault;
    }

    /** Gives each such event below this element the time the engine reads. */
    void set(Element element) {
        var timer = element.element("timerEventDefinition");
        if (timer != null && TIMES.stream().allMatch(time -> isMissing(timer.element(time)))) {
            CLOCKS.forEach((name, clock) -> {
                var value = property(element, name);
                if (value != null) {
                    set(clock, value, element, timer);
                }
            });
        }
        element.elements().forEach(this::set);
    }

    private void set(Clock clock, String value, Element event, Element timer) {
        if (!clock.fits().matcher(value).matches()) {
            fault.accept("The clock says \"" + value + "\" where it needs " + clock.otherwise(), event);
            return;
        }
        timer.elements().removeIf(empty -> TIMES.contains(empty.getTagName()));
        var time = new Element(BPMN, clock.kind(), "bpmn:" + clock.kind(), null, null);
        time.appendText(clock.time().apply(value));
        timer.add(time);
    }

    private static boolean isMissing(@Nullable Element time) {
        return time == null || time.getText().isBlank();
    }

    private static @Nullable String property(Element event, String name) {
        var extensions = event.element("extensionElements");
        var properties = extensions == null ? null : extensions.elementNS(CAMUNDA_BPMN_EXTENSIONS_NS, "properties");
        if (properties == null) {
            return null;
        }
        return properties.elementsNS(CAMUNDA_BPMN_EXTENSIONS_NS, "property").stream()
                .filter(property -> name.equals(property.attribute("name")))
                .map(property -> property.attribute("value"))
                .findFirst()
                .orElse(null);
    }
}
