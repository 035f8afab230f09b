package org.spinout.process.guard;

import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.jspecify.annotations.Nullable;

/** Walks through a model and reports what the house does not accept. */
final class ModelWalk {

    /** Where a fault is: the element, and the id of the nearest element around it that has one. */
    record Place(Element element, String id) {}

    private static final Set<String> CAMUNDA = Set.of("http://camunda.org/schema/1.0/bpmn", "http://activiti.org/bpmn");
    private static final Set<String> STEPS = Set.of(
            "userTask",
            "serviceTask",
            "businessRuleTask",
            "sendTask",
            "receiveTask",
            "manualTask",
            "task",
            "callActivity");
    private static final Set<String> CLASSES = Set.of("class", "formHandlerClass", "variableMappingClass");
    private static final Set<String> DELEGATES = Set.of("delegateExpression", "variableMappingDelegateExpression");

    private final ExpressionFaults expressions;
    private final Neighbours neighbours;
    private final BiConsumer<String, Place> fault;

    ModelWalk(ExpressionFaults expressions, Neighbours neighbours, BiConsumer<String, Place> fault) {
        this.expressions = expressions;
        this.neighbours = neighbours;
        this.fault = fault;
    }

    void read(Element definitions) {
        if (definitions.elements("process").isEmpty()) {
            fault.accept("The model has no process", new Place(definitions, "definitions"));
        }
        walk(definitions, "definitions");
    }

    private void walk(Element element, String around) {
        var id = element.attribute("id");
        var place = new Place(element, id == null || id.isEmpty() ? around : id);
        checkKind(place);
        checkName(place);
        for (var key : element.attributes()) {
            checkAttribute(key, element.attribute(key), place);
        }
        check(expressionFaults(element.getText()), place);
        for (var child : element.elements()) {
            walk(child, place.id());
        }
    }

    private void checkKind(Place place) {
        var element = place.element();
        switch (element.getTagName()) {
            case "process" -> {
                if (!"true".equals(element.attribute("isExecutable"))) {
                    fault.accept("The process is not marked as executable, so it would do nothing", place);
                }
            }
            case "script", "scriptTask" -> fault.accept("Scripts are not allowed; use a delegate", place);
            case "connector" -> fault.accept("Connectors are not allowed; use a delegate", place);
            case "conditionExpression" -> {
                if (element.attribute("language") != null) {
                    fault.accept("A condition in a script language is not allowed; write it as ${...}", place);
                }
            }
            case "constraint" -> {
                if ("validator".equals(element.attribute("name"))) {
                    fault.accept("A validator class is not allowed; the form says what is valid", place);
                }
            }
            default -> {}
        }
    }

    private void checkName(Place place) {
        var tag = place.element().getTagName();
        var name = place.element().attribute("name");
        if ((tag.equals("process") || STEPS.contains(tag)) && (name == null || name.isBlank())) {
            fault.accept("The " + (tag.equals("process") ? "process" : "step") + " has no name", place);
        }
    }

    /** Camunda's own elements, such as a listener, carry their attributes without a prefix. */
    private void checkAttribute(String key, String value, Place place) {
        var colon = key.lastIndexOf(':');
        var isPrefixed = colon > 0 && CAMUNDA.contains(key.substring(0, colon));
        if (isPrefixed || CAMUNDA.contains(place.element().getUri())) {
            checkExtension(key.substring(colon + 1), value, place);
        } else if (key.equals("calledElement")) {
            reference("process", value, neighbours.hasProcess(value), place);
        } else {
            check(expressionFaults(value), place);
        }
    }

    private void checkExtension(String name, String value, Place place) {
        if (reportForbidden(name, value, place)) {
            return;
        }
        if (DELEGATES.contains(name)) {
            check(expressions.ofDelegate(value), place);
            return;
        }
        switch (name) {
            case "formRef" -> reference("form", value, neighbours.hasForm(value), place);
            case "decisionRef" -> reference("decision", value, neighbours.hasDecision(value), place);
            case "caseRef" -> fault.accept("Case models (CMMN) are not used here", place);
            default -> check(expressionFaults(value), place);
        }
    }

    private boolean reportForbidden(String name, @Nullable String value, Place place) {
        if (CLASSES.contains(name)) {
            fault.accept("The class " + value + " is not allowed; name a bean in a delegate expression", place);
            return true;
        }
        if (name.equals("type") && !CAMUNDA.contains(place.element().getUri())) {
            fault.accept("A step of the type \"" + value + "\" is not allowed; use a delegate", place);
            return true;
        }
        if (name.equals("formKey") || name.equals("resource")) {
            fault.accept("\"" + name + "\" is not allowed; refer to a Camunda Form by formRef", place);
            return true;
        }
        return false;
    }

    private void reference(String kind, String value, boolean isThere, Place place) {
        if (ExpressionFaults.isExpression(value)) {
            check(expressions.of(value), place);
        } else if (!isThere) {
            fault.accept("The " + kind + " \"" + value + "\" is not deployed and not part of this deployment", place);
        }
    }

    private List<String> expressionFaults(@Nullable String text) {
        return text != null && ExpressionFaults.isExpression(text) ? expressions.of(text) : List.of();
    }

    private void check(List<String> faults, Place place) {
        faults.forEach(message -> fault.accept(message, place));
    }
}
