package org.spinout.process.assurebusinesscase;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.spinout.process.CaseVariables;
import org.spinout.process.InModels;
import org.spinout.process.RequiredSteps;
import org.springframework.stereotype.Component;

/** From how many sides assurers look into a case, and from which. */
@Component
@InModels
public class DueDiligence {

    private static final Map<Integer, List<String>> SIDES = Map.of(
            1, List.of("the case as a whole"),
            2, List.of("quality, safety and workforce", "finance, legal form and governance"),
            3, List.of("quality and safety", "finance and VAT", "workforce, legal form and governance"));

    private final RequiredSteps requiredSteps;

    DueDiligence(RequiredSteps requiredSteps) {
        this.requiredSteps = requiredSteps;
    }

    /** The titles of the reports to be written; one at least, and more the larger the undertaking. */
    public List<String> reports(DelegateExecution execution) {
        var step = requiredSteps.of(
                CaseVariables.SIZE.from(execution), CaseVariables.SCHEME.from(execution), "dueDiligence");
        var amount = Math.max(1, Objects.requireNonNullElse(step.amount(), 1));
        return SIDES.getOrDefault(
                amount,
                IntStream.rangeClosed(1, amount)
                        .mapToObj(number -> "report " + number + " of " + amount)
                        .toList());
    }
}
