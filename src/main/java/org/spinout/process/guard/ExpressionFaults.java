package org.spinout.process.guard;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.impl.juel.AstDot;
import org.camunda.bpm.impl.juel.AstIdentifier;
import org.camunda.bpm.impl.juel.AstMethod;
import org.camunda.bpm.impl.juel.Builder;
import org.camunda.bpm.impl.juel.Node;
import org.camunda.bpm.impl.juel.TreeBuilderException;

/** Reads an expression of a model as the engine will, and says which beans it names that it may not or cannot reach. */
final class ExpressionFaults {

    /** Methods a variable may have; any other method on an unknown name is taken for a call on a bean that is missing. */
    private static final Set<String> METHODS_OF_VALUES = Set.of(
            "equals",
            "equalsIgnoreCase",
            "contains",
            "containsKey",
            "isEmpty",
            "isBlank",
            "size",
            "length",
            "startsWith",
            "endsWith",
            "toLowerCase",
            "toUpperCase",
            "trim",
            "strip",
            "substring",
            "indexOf",
            "replace",
            "get",
            "keySet",
            "values",
            "compareTo",
            "intValue",
            "longValue",
            "doubleValue",
            "toString",
            "before",
            "after",
            "isBefore",
            "isAfter",
            "plusDays",
            "minusDays",
            "getTime",
            "prop",
            "hasProp",
            "elements",
            "value",
            "stringValue",
            "numberValue",
            "boolValue",
            "isNull",
            "isArray",
            "getSingleResult",
            "getSingleEntry",
            "getFirstResult",
            "getEntry");

    private static final Set<String> NEVER = Set.of("class", "getClass", "processEngineServices", "processEngine");
    private static final Builder BUILDER = new Builder(Builder.Feature.METHOD_INVOCATIONS);

    private final ModelBeans beans;

    ExpressionFaults(ModelBeans beans) {
        this.beans = beans;
    }

    static boolean isExpression(String text) {
        return text.contains("${") || text.contains("#{");
    }

    /** The faults of one text with expressions in it; empty when all is well. */
    List<String> of(String text) {
        var faults = new ArrayList<String>();
        try {
            walk(BUILDER.build(text.strip()).getRoot(), faults);
        } catch (TreeBuilderException unreadable) {
            faults.add("The expression " + text.strip() + " cannot be read: " + unreadable.getMessage());
        }
        return faults;
    }

    /** The faults of an expression that must be one bean, such as {@code ${reserveFunds}}. */
    List<String> ofDelegate(String text) {
        var name = text.strip().replaceAll("^[$#]\\{\\s*(\\w+)\\s*}$", "$1");
        if (beans.isDelegate(name)) {
            return List.of();
        }
        if (!name.matches("\\w+")) {
            return List.of("A delegate expression names one bean, such as ${reserveFunds}, and not " + text.strip());
        }
        return List.of(
                beans.isForbidden(name)
                        ? "The bean \"" + name + "\" is not one that models may use"
                        : "The bean \"" + name + "\" does not exist");
    }

    private void walk(Node node, List<String> faults) {
        if (node instanceof AstIdentifier identifier && beans.isForbidden(identifier.getName())) {
            faults.add("The bean \"" + identifier.getName() + "\" is not one that models may use");
        }
        if (node instanceof AstDot dot && NEVER.contains(nameOf(dot))) {
            faults.add("A model may not use \"" + nameOf(dot) + "\"");
        }
        if (node instanceof AstMethod method
                && method.getChild(0) instanceof AstDot called
                && called.getChild(0) instanceof AstIdentifier owner) {
            checkCall(owner.getName(), nameOf(called), faults);
        }
        for (var child = 0; child < node.getCardinality(); child++) {
            walk(node.getChild(child), faults);
        }
    }

    private void checkCall(String owner, String method, List<String> faults) {
        var isKnown = beans.containsKey(owner)
                || beans.isForbidden(owner)
                || Set.of("execution", "task").contains(owner);
        if (!isKnown && !METHODS_OF_VALUES.contains(method)) {
            faults.add("The bean \"" + owner + "\" does not exist");
        }
    }

    /** JUEL writes a dot node as ". name". */
    private static String nameOf(AstDot dot) {
        return dot.toString().replaceFirst("^\\.\\s*", "");
    }
}
