package org.spinout.process.change;

import java.util.Collections;
import java.util.Map;
import java.util.Set;

/**
 * An element of a model that a case can stand in or pass through.
 *
 * @param tag its kind in BPMN, such as {@code userTask}
 * @param name as drawn, or empty
 * @param scope the id of the part or process it lies in
 * @param attachedTo the step it sits on the edge of, or empty
 * @param aspects what else is said of it: who, by when, with which form
 */
record Step(String id, String tag, String name, String scope, String attachedTo, Map<String, String> aspects) {

    private static final Set<String> QUESTIONS = Set.of("exclusiveGateway", "inclusiveGateway");
    private static final Set<String> PARTS = Set.of("subProcess", "transaction", "adHocSubProcess");

    boolean isQuestion() {
        return QUESTIONS.contains(tag);
    }

    /** Whether a case may take several of its ways at once. */
    boolean isInclusive() {
        return tag.equals("inclusiveGateway");
    }

    boolean isPart() {
        return PARTS.contains(tag);
    }

    /** Whether somebody, a clock or the outside is waited for here, or another process runs. */
    boolean isWait() {
        return switch (tag) {
            case "userTask", "receiveTask", "callActivity", "intermediateCatchEvent", "eventBasedGateway" -> true;
            default -> false;
        };
    }

    /** Whether an expression of it names one of these beans. */
    boolean uses(Set<String> beans) {
        return !beans.isEmpty()
                && aspects.values().stream()
                        .filter(said -> said.contains("${"))
                        .anyMatch(said -> !Collections.disjoint(FactConditions.namesIn(said), beans));
    }

    /** Such as {@code the step “Decide”}; one without a name goes by its id. */
    String inWords() {
        return kind() + (name.isEmpty() ? " (" + id + ")" : " “" + name + "”");
    }

    private String kind() {
        return switch (tag) {
            case "userTask" -> "the step";
            case "serviceTask", "sendTask", "task", "manualTask" -> "the automatic step";
            case "businessRuleTask" -> "the step that reads a table";
            case "callActivity" -> "the called process";
            case "receiveTask", "intermediateCatchEvent" -> "the wait";
            case "exclusiveGateway", "inclusiveGateway" -> name.isEmpty() ? "the meeting point" : "the question";
            case "parallelGateway" -> "the fork or join";
            case "eventBasedGateway" -> "the wait for one of several events";
            case "startEvent" -> "the start";
            case "endEvent" -> "the end";
            case "boundaryEvent" -> "the event on the edge of " + attachedTo;
            case "intermediateThrowEvent" -> "the event";
            default -> isPart() ? "the part" : "the element";
        };
    }
}
