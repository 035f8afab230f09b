package org.spinout.webapps.cases;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.jspecify.annotations.Nullable;

/**
 * What is known already of the answer a gateway will give. Reads the conditions the house writes: a variable, or one
 * compared with a text, joined by "and" and "or". What it cannot read, or what is not settled, is left open.
 */
final class SettledFacts {

    private static final Pattern ATOM = Pattern.compile("(!?)(\\w+)(?:\\s*(==|!=)\\s*'([^']*)')?");

    private final Map<String, Object> facts;
    private final Set<String> unsettled;

    /** @param unsettled names of variables whose value may still change */
    SettledFacts(Map<String, Object> facts, Set<String> unsettled) {
        this.facts = facts;
        this.unsettled = unsettled;
    }

    /** The flows a case may still take here; one where the answer is known. */
    Collection<SequenceFlow> waysOutOf(ExclusiveGateway gateway) {
        var open = new ArrayList<SequenceFlow>();
        for (var flow : gateway.getOutgoing()) {
            var answer = flow.getConditionExpression() == null
                    ? null
                    : answer(flow.getConditionExpression().getTextContent());
            if (Boolean.TRUE.equals(answer)) {
                open.removeIf(earlier -> earlier.equals(gateway.getDefault()));
                open.add(flow);
                return open;
            }
            if (answer == null) {
                open.add(flow);
            }
        }
        return open;
    }

    /** Yes, no, or null where it is not known yet. */
    @Nullable
    Boolean answer(String condition) {
        var text = condition.strip();
        if (!text.startsWith("${") || !text.endsWith("}") || text.contains("(")) {
            return null;
        }
        var anyOf = text.substring(2, text.length() - 1).split("\\|\\|", -1);
        var answers = Arrays.stream(anyOf).map(this::all).toList();
        if (answers.contains(Boolean.TRUE)) {
            return true;
        }
        return answers.stream().allMatch(Boolean.FALSE::equals) ? false : null;
    }

    private @Nullable Boolean all(String conditions) {
        var answers = Arrays.stream(conditions.split("&&", -1)).map(this::one).toList();
        if (answers.contains(Boolean.FALSE)) {
            return false;
        }
        return answers.stream().allMatch(Boolean.TRUE::equals) ? true : null;
    }

    private @Nullable Boolean one(String condition) {
        var atom = ATOM.matcher(condition.strip());
        if (!atom.matches() || unsettled.contains(atom.group(2))) {
            return null;
        }
        var value = facts.get(atom.group(2));
        if (value == null) {
            return null;
        }
        var holds = atom.group(4) == null
                ? Boolean.TRUE.equals(value)
                : atom.group(4).equals(value) == "==".equals(atom.group(3));
        return holds != "!".equals(atom.group(1));
    }
}
