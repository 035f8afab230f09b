package org.spinout.process.change;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.spinout.process.change.FinishedCases.Finished;
import org.spinout.process.people.ProcessOwner;
import org.spinout.process.tryout.AskedBefore.Other;
import org.springframework.stereotype.Component;

/** Follows finished cases from a step that asked a changed table, with the answer it gave then and with the one it gives now. */
@Component
class AnswerReplay {

    private final FinishedCases finished;
    private final InUse inUse;
    private final FactConditions conditions;

    AnswerReplay(FinishedCases finished, InUse inUse, FactConditions conditions) {
        this.finished = finished;
        this.inUse = inUse;
        this.conditions = conditions;
    }

    /** Only the steps whose model puts the answer into a variable by itself: what a bean makes of it, no model says. */
    void of(List<Other> others, Instant since, ProcessOwner reader, Turns turns) {
        var byModel = others.stream()
                .filter(other -> other.definitionId() != null && other.activityId() != null)
                .collect(Collectors.groupingBy(other -> Objects.requireNonNull(other.definitionId())));
        byModel.forEach((definition, asked) -> {
            var model = inUse.model(definition);
            var cases = finished.of(model.key(), since).stream()
                    .collect(Collectors.toMap(one -> one.live().instanceId(), one -> one));
            asked.forEach(other -> Optional.ofNullable(cases.get(other.instanceId()))
                    .ifPresent(one -> follow(other, one, model, reader, turns)));
        });
    }

    private void follow(Other other, Finished one, ModelFacts model, ProcessOwner reader, Turns turns) {
        var step = model.steps().get(String.valueOf(other.activityId()));
        if (step == null || !step.tag().equals("businessRuleTask")) {
            return;
        }
        var facts = one.known(other.at());
        var was = along(step, facts, other.answerThen(), model);
        var is = along(step, facts, other.answerNow(), model);
        if (!was.equals(is)) {
            turns.add(
                    model.nameOf(step.id()),
                    was,
                    is,
                    reader.reaches(one.live().bodyId()) ? one.live().number() : null);
        }
    }

    private String along(
            Step step, Map<String, Object> facts, List<Map<String, @Nullable Object>> answer, ModelFacts model) {
        var known = new HashMap<>(facts);
        var name = step.aspects().getOrDefault("resultVariable", "");
        known.remove(name);
        value(step.aspects().getOrDefault("mapDecisionResult", ""), answer).ifPresent(value -> known.put(name, value));
        return new Onward(conditions, model, known).along(model.outOf(step.id()));
    }

    /** As the engine hands an answer over. */
    private static Optional<Object> value(String mapping, List<Map<String, @Nullable Object>> answer) {
        var first = answer.isEmpty() ? Map.<String, @Nullable Object>of() : answer.get(0);
        return switch (mapping) {
            case "singleEntry" ->
                first.values().stream().<Object>map(value -> value).findFirst();
            case "singleResult" -> Optional.of(first);
            case "collectEntries" -> {
                var entries = new ArrayList<@Nullable Object>();
                answer.forEach(row -> entries.addAll(row.values()));
                yield Optional.of(entries);
            }
            default -> Optional.empty();
        };
    }
}
