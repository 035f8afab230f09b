package org.spinout.process.guard;

import java.util.function.BiConsumer;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.jspecify.annotations.Nullable;
import org.spinout.shared.ModelClock;

/** Gives a timer event the time that a property of an element template says it has: see {@link ModelClock}. */
final class TemplateClocks {

    private static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";

    private final BiConsumer<String, Element> fault;

    TemplateClocks(BiConsumer<String, Element> fault) {
        this.fault = fault;
    }

    /** Gives each such event below this element the time the engine reads. */
    void set(Element element) {
        var timer = element.element("timerEventDefinition");
        if (timer != null && ModelClock.KINDS.stream().allMatch(time -> isMissing(timer.element(time)))) {
            for (var property : ModelClock.properties()) {
                var value = TemplateProperties.of(element, property);
                if (value != null) {
                    ModelClock.of(property, value)
                            .ifPresentOrElse(
                                    clock -> set(clock, timer),
                                    () -> fault.accept(
                                            "The clock says \"" + value + "\" where it needs "
                                                    + ModelClock.needs(property),
                                            element));
                }
            }
        }
        element.elements().forEach(this::set);
    }

    private static void set(ModelClock clock, Element timer) {
        timer.elements().removeIf(empty -> ModelClock.KINDS.contains(empty.getTagName()));
        var time = new Element(BPMN, clock.kind(), "bpmn:" + clock.kind(), null, null);
        time.appendText(clock.time());
        timer.add(time);
    }

    private static boolean isMissing(@Nullable Element time) {
        return time == null || time.getText().isBlank();
    }
}
