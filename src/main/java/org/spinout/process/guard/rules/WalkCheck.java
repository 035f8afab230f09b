package org.spinout.process.guard.rules;

import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.jspecify.annotations.Nullable;
import org.spinout.process.guard.rules.Expressions.Complaint;
import org.spinout.process.guard.rules.Surroundings.Kind;

/** Walks through every model, element by element: programs, expressions, references, names. */
final class WalkCheck implements Check {

    private static final Set<String> CLASSES = Set.of("class", "formHandlerClass", "variableMappingClass");
    private static final Set<String> DELEGATES = Set.of("delegateExpression", "variableMappingDelegateExpression");

    @Override
    public void read(Deployment deployment) {
        deployment.files().models().forEach((file, root) -> new Walk(deployment, file).from(root));
    }

    private record Walk(Deployment deployment, String file) {

        void from(Element definitions) {
            if (definitions.elements("process").isEmpty()) {
                add("process-present", Place.line(file, definitions.getLine(), 0), "holds no process");
            }
            into(definitions, Place.file(file));
        }

        private void into(Element element, Place around) {
            var place = around.inside(element);
            checkKind(element, place);
            checkName(element, place);
            for (var key : element.attributes()) {
                checkAttribute(element, key, element.attribute(key), place);
            }
            add(complaints(element.getText()), place);
            for (var child : element.elements()) {
                into(child, place);
            }
        }

        private void checkKind(Element element, Place place) {
            switch (element.getTagName()) {
                case "process" -> {
                    if (!"true".equals(element.attribute("isExecutable"))) {
                        add("executable", place, "is not marked as executable, so it would do nothing");
                    }
                }
                case "script", "scriptTask" -> add("no-programs", place, "carries a script");
                case "connector" -> add("no-programs", place, "carries a connector");
                case "conditionExpression" -> {
                    if (element.attribute("language") != null) {
                        add("no-programs", place, "has a condition in a script language; write it as ${...}");
                    }
                }
                case "constraint" -> {
                    if ("validator".equals(element.attribute("name"))) {
                        add("no-programs", place, "names a validator class; the form says what is valid");
                    }
                }
                default -> {}
            }
        }

        private void checkName(Element element, Place place) {
            if (!ModelElements.text(element, "name").isEmpty()) {
                return;
            }
            if (element.getTagName().equals("process")) {
                add("process-name", place, "has no name");
            } else if (ModelElements.isTask(element)) {
                add("step-name", place, "has no name");
            }
        }

        /** Camunda's own elements, such as a listener, carry their attributes without a prefix. */
        private void checkAttribute(Element element, String key, String value, Place place) {
            var colon = key.lastIndexOf(':');
            var isPrefixed = colon > 0 && ModelElements.CAMUNDA.contains(key.substring(0, colon));
            if (isPrefixed || ModelElements.CAMUNDA.contains(element.getUri())) {
                checkExtension(element, key.substring(colon + 1), value, place);
            } else if (key.equals("calledElement")) {
                reference(Kind.PROCESS, value, place);
            } else {
                add(complaints(value), place);
            }
        }

        private void checkExtension(Element element, String name, String value, Place place) {
            if (isForbidden(element, name, value, place)) {
                return;
            }
            if (DELEGATES.contains(name)) {
                add(deployment.expressions().ofDelegate(value), place);
                return;
            }
            switch (name) {
                case "formRef" -> reference(Kind.FORM, value, place);
                case "decisionRef" -> reference(Kind.DECISION, value, place);
                case "caseRef" -> add("no-programs", place, "refers to a case model (CMMN), which is not used here");
                default -> add(complaints(value), place);
            }
        }

        private boolean isForbidden(Element element, String name, @Nullable String value, Place place) {
            if (CLASSES.contains(name)) {
                add("no-programs", place, "names the class " + value);
                return true;
            }
            if (name.equals("type") && !ModelElements.CAMUNDA.contains(element.getUri())) {
                add("no-programs", place, "is of the type \"" + value + "\"");
                return true;
            }
            if (name.equals("formKey") || name.equals("resource")) {
                add("no-programs", place, "has a \"" + name + "\", which brings a page of its own");
                return true;
            }
            return false;
        }

        private void reference(Kind kind, String key, Place place) {
            if (Expressions.isExpression(key)) {
                add(deployment.expressions().of(key), place);
                return;
            }
            if (!deployment.knows(kind, key)) {
                var missing = "\"" + key + "\", which is missing" + Nearest.to(key, deployment.known(kind));
                switch (kind) {
                    case PROCESS -> add("known-process", place, "calls the process " + missing);
                    case DECISION -> add("known-decision", place, "asks the table " + missing);
                    case FORM -> add("known-form", place, "shows the form " + missing);
                }
            }
        }

        private List<Complaint> complaints(@Nullable String text) {
            return text != null && Expressions.isExpression(text)
                    ? deployment.expressions().of(text)
                    : List.of();
        }

        private void add(List<Complaint> complaints, Place place) {
            complaints.forEach(complaint -> add(complaint.rule(), place, complaint.words()));
        }

        private void add(String rule, Place place, String words) {
            deployment.findings().add(rule, place, place.words() + " " + words + ".");
        }
    }
}
