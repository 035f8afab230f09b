package org.spinout.process.change;

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

    /** The way that is taken on these facts; nothing where that cannot be told. */
    Optional<Flow> wayOf(List<Flow> ways, Map<String, Object> facts) {
        for (var way : ways) {
            if (way.isDefault()) {
                continue;
            }
            if (way.condition().isEmpty()) {
                return Optional.of(way);
            }
            if (!facts.keySet().containsAll(namesIn(way.condition()))) {
                return Optional.empty();
            }
            var holds = holds(way.condition(), facts);
            if (holds.isEmpty()) {
                return Optional.empty();
            }
            if (holds.get()) {
                return Optional.of(way);
            }
        }
        return ways.stream().filter(Flow::isDefault).findFirst();
    }

    private Optional<Boolean> holds(String condition, Map<String, Object> facts) {
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
