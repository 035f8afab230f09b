package org.spinout.process.change;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.el.JuelExpressionManager;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.impl.juel.jakarta.el.ELException;
import org.springframework.stereotype.Component;

/**
 * Asks the engine's own expression language which way a question goes, on facts alone: a condition that names anything
 * else, such as a bean, is not asked.
 */
@Component
class FactConditions {

    private static final Pattern TEXTS = Pattern.compile("'[^']*'|\"[^\"]*\"");
    private static final Pattern NAMES = Pattern.compile("(?<![\\w.])[A-Za-z_]\\w*");
    private static final Set<String> WORDS = Set.of(
            "true",
            "false",
            "null",
            "and",
            "or",
            "not",
            "empty",
            "eq",
            "ne",
            "lt",
            "gt",
            "le",
            "ge",
            "div",
            "mod",
            "instanceof");

    private final JuelExpressionManager expressions;

    FactConditions(ProcessEngineConfigurationImpl engine) {
        this.expressions = (JuelExpressionManager) engine.getExpressionManager();
    }

    /**
     * The ways that are taken on these facts; nothing where that cannot be told.
     *
     * @param inclusive whether all are taken whose condition holds, and not only the first
     */
    Optional<List<Flow>> waysOf(List<Flow> ways, boolean inclusive, Map<String, Object> facts) {
        var taken = new ArrayList<Flow>();
        for (var way : ways) {
            if (way.isDefault()) {
                continue;
            }
            var holds = way.condition().isEmpty() ? Optional.of(true) : holds(way.condition(), facts);
            if (holds.isEmpty()) {
                return Optional.empty();
            }
            if (holds.get()) {
                taken.add(way);
                if (!inclusive) {
                    return Optional.of(taken);
                }
            }
        }
        if (taken.isEmpty()) {
            ways.stream().filter(Flow::isDefault).forEach(taken::add);
        }
        return taken.isEmpty() ? Optional.empty() : Optional.of(taken);
    }

    private Optional<Boolean> holds(String condition, Map<String, Object> facts) {
        if (!facts.keySet().containsAll(namesIn(condition))) {
            return Optional.empty();
        }
        try {
            var context = expressions.createElContext(Variables.fromMap(facts).asVariableContext());
            var answer = expressions.createValueExpression(condition).getValue(context);
            return answer instanceof Boolean told ? Optional.of(told) : Optional.empty();
        } catch (ELException | ProcessEngineException unclear) {
            return Optional.empty();
        }
    }

    /** What an expression asks for. */
    static Set<String> namesIn(String expression) {
        var names = new HashSet<String>();
        var plain = TEXTS.matcher(expression).replaceAll(" ");
        NAMES.matcher(plain).results().map(found -> found.group()).forEach(names::add);
        names.removeAll(WORDS);
        return names;
    }
}
