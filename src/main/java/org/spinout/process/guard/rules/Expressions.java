package org.spinout.process.guard.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.camunda.bpm.impl.juel.AstDot;
import org.camunda.bpm.impl.juel.AstIdentifier;
import org.camunda.bpm.impl.juel.AstMethod;
import org.camunda.bpm.impl.juel.Builder;
import org.camunda.bpm.impl.juel.Node;
import org.camunda.bpm.impl.juel.TreeBuilderException;

/** Reads an expression of a model as the engine will, and says what it names that it may not or cannot reach. */
final class Expressions {

    /** What is wrong, and by which rule; the words go on from "The step ...". */
    record Complaint(String rule, String words) {}

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
    private static final Set<String> GIVEN = Set.of(
            "execution",
            "task",
            "externalTask",
            "authenticatedUserId",
            "nrOfInstances",
            "nrOfActiveInstances",
            "nrOfCompletedInstances",
            "loopCounter");
    private static final Pattern DELEGATE = Pattern.compile("[$#]\\{\\s*(\\w+)\\s*}");
    private static final int LONGEST = 2000;
    private static final Builder BUILDER = new Builder(Builder.Feature.METHOD_INVOCATIONS);

    private final Beans beans;

    Expressions(Beans beans) {
        this.beans = beans;
    }

    static boolean isExpression(String text) {
        return text.contains("${") || text.contains("#{");
    }

    /** What is wrong with a text that has expressions in it; empty when all is well. */
    List<Complaint> of(String text) {
        var complaints = new ArrayList<Complaint>();
        if (text.length() > LONGEST) {
            complaints.add(
                    new Complaint("readable-expressions", "has an expression of more than " + LONGEST + " characters"));
            return complaints;
        }
        try {
            walk(BUILDER.build(text.strip()).getRoot(), complaints);
        } catch (TreeBuilderException unreadable) {
            complaints.add(new Complaint(
                    "readable-expressions", "has the expression " + Findings.quoted(text) + ", which cannot be read"));
        }
        return complaints;
    }

    /** What is wrong with an expression that must be one bean, such as {@code ${reserveFunds}}. */
    List<Complaint> ofDelegate(String text) {
        if (text.length() > LONGEST) {
            return of(text);
        }
        var bean = DELEGATE.matcher(text.strip());
        if (!bean.matches()) {
            return List.of(new Complaint(
                    "known-beans",
                    "names " + Findings.quoted(text) + " where one delegate is named, such as ${reserveFunds}"));
        }
        var name = bean.group(1);
        if (beans.isDelegate(name)) {
            return List.of();
        }
        return List.of(beans.isForbidden(name) || beans.isOffered(name) ? forbidden(name) : missing(name));
    }

    /** The variables that a text with expressions reads; nothing where it cannot be read. */
    Set<String> variables(String text) {
        var names = new TreeSet<String>();
        if (text.length() > LONGEST) {
            return names;
        }
        try {
            collect(BUILDER.build(text.strip()).getRoot(), names);
        } catch (TreeBuilderException unreadable) {
            return Set.of();
        }
        return names;
    }

    private void collect(Node node, Set<String> names) {
        if (node instanceof AstIdentifier identifier) {
            var name = identifier.getName();
            if (!GIVEN.contains(name) && !beans.isOffered(name) && !beans.isForbidden(name)) {
                names.add(name);
            }
        }
        for (var child = 0; child < node.getCardinality(); child++) {
            collect(node.getChild(child), names);
        }
    }

    private void walk(Node node, List<Complaint> complaints) {
        if (node instanceof AstIdentifier identifier && beans.isForbidden(identifier.getName())) {
            complaints.add(forbidden(identifier.getName()));
        }
        if (node instanceof AstDot dot && NEVER.contains(nameOf(dot))) {
            complaints.add(new Complaint(
                    "readable-expressions", "asks for \"" + nameOf(dot) + "\", which no model may ask for"));
        }
        if (node instanceof AstMethod method
                && method.getChild(0) instanceof AstDot called
                && called.getChild(0) instanceof AstIdentifier owner) {
            checkCall(owner.getName(), nameOf(called), complaints);
        }
        for (var child = 0; child < node.getCardinality(); child++) {
            walk(node.getChild(child), complaints);
        }
    }

    private void checkCall(String owner, String method, List<Complaint> complaints) {
        var isKnown = beans.isOffered(owner) || beans.isForbidden(owner) || GIVEN.contains(owner);
        if (!isKnown && !METHODS_OF_VALUES.contains(method)) {
            complaints.add(missing(owner));
        }
    }

    private static Complaint forbidden(String name) {
        return new Complaint("known-beans", "uses \"" + name + "\", which Spinout does not offer to models here");
    }

    private Complaint missing(String name) {
        return new Complaint(
                "known-beans",
                "uses \"" + name + "\", which does not exist in Spinout" + Nearest.to(name, beans.offered()));
    }

    /** JUEL writes a dot node as ". name". */
    private static String nameOf(AstDot dot) {
        return dot.toString().replaceFirst("^\\.\\s*", "");
    }
}
