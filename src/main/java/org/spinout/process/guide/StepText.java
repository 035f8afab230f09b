package org.spinout.process.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.jspecify.annotations.Nullable;
import org.spinout.process.guide.Guide.Fact;
import org.spinout.process.guide.Guide.Line;
import org.spinout.process.guide.Guide.Piece;
import org.spinout.shared.Codes;

/** What is to be known of one step by itself: who, what, by when. */
final class StepText {

    private final Neighbourhood around;

    StepText(Neighbourhood around) {
        this.around = around;
    }

    List<Fact> of(UserTask task) {
        var facts = new ArrayList<Fact>();
        facts.add(new Fact("Who", WhoText.of(task).stream().map(Line::of).toList()));
        repeated(task).ifPresent(each -> facts.add(Fact.of("How often", each)));
        facts.addAll(form(task.getCamundaFormRef(), ModelText.nameOf(task)));
        var properties = ModelText.propertiesOf(task);
        facts.add(Fact.of("By when", due(properties)));
        facts.add(Fact.of("If it is late", late(properties)));
        Optional.ofNullable(properties.get("waitsFor"))
                .ifPresent(who -> facts.add(Fact.of(
                        "It waits for",
                        Codes.capitalised(who) + ". They decide; whoever has the step writes down what they said.")));
        return facts;
    }

    /**
     * What a form asks; nothing for a step without one.
     *
     * @param named how the step is called already
     */
    List<Fact> form(@Nullable String form, String named) {
        if (form == null) {
            return List.of();
        }
        return around.form(form)
                .map(text -> {
                    var facts = new ArrayList<Fact>();
                    if (!text.title().isEmpty() && !text.title().equalsIgnoreCase(named)) {
                        facts.add(Fact.of("What", text.title()));
                    }
                    if (!text.questions().isEmpty()) {
                        facts.add(new Fact(
                                "The form asks",
                                text.questions().stream().map(Line::of).toList()));
                    }
                    return List.copyOf(facts);
                })
                .orElseGet(() -> List.of(Fact.of("The form asks", "The form " + form + " is not here.")));
    }

    List<Fact> of(CallActivity call) {
        var facts = new ArrayList<Fact>();
        var key = String.valueOf(call.getCalledElement());
        var piece = Phrases.isExpression(key)
                ? new Piece("a process that Spinout finds (" + Phrases.inside(key) + ")", null)
                : new Piece(around.processName(key), "process:" + key);
        facts.add(new Fact(
                "What", List.of(Line.of("Another process runs, and this one waits until it has ended: ", piece))));
        repeated(call).ifPresent(each -> facts.add(Fact.of("How often", each)));
        return facts;
    }

    /** For whom or what a step is done more than once, as its loop or the property {@code forEach} of a template says. */
    static Optional<String> repeated(Activity activity) {
        if (!(activity.getLoopCharacteristics() instanceof MultiInstanceLoopCharacteristics loop)) {
            return Optional.empty();
        }
        return Optional.of(Optional.ofNullable(loop.getCamundaCollection())
                .or(() -> Optional.ofNullable(ModelText.propertiesOf(activity).get("forEach")))
                .map(over -> "Once for each " + WhoText.each(over)
                        + (loop.isSequential() ? ", one after the other." : ", all at the same time."))
                .orElse("Several times."));
    }

    private static String due(Map<String, String> properties) {
        var target = properties.get("targetWorkingDays");
        var within = target == null ? "The model names no day." : "within " + Words.count(target, "working day");
        var before = before(properties);
        if (before.isPresent()) {
            return Codes.capitalised(before.get()) + ". Until the day of the transfer is set: " + within + ".";
        }
        if (properties.containsKey("dueAt")) {
            return "On the day that is fixed in the case (" + Words.ofName(properties.get("dueAt"))
                    + "). Where none is fixed: " + within + ".";
        }
        return target == null ? within : Codes.capitalised(within) + ".";
    }

    private static Optional<String> before(Map<String, String> properties) {
        return Stream.of("daysBeforeTransfer", "workingDaysBeforeTransfer")
                .flatMap(name -> Stream.ofNullable(properties.get(name))
                        .map(number -> Words.count(number, name.startsWith("working") ? "working day" : "day")))
                .findFirst()
                .map(days -> days + " before the transfer");
    }

    private static String late(Map<String, String> properties) {
        if (!properties.containsKey("targetWorkingDays")) {
            return "Nobody is reminded.";
        }
        var reminded = "Whoever has it is reminded before that day. ";
        var group = properties.get("escalateTo");
        return group == null
                ? reminded + "After it they are told that it is late."
                : reminded + "After it, these are told too: " + WhoText.roles(group) + ".";
    }
}
