package org.spinout.process.guard.rules;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.spinout.process.transferday.DaysBefore;

/** What every human step owes: a form, somebody to do it, a due date, a path for silence, and twins for its dates. */
final class HumanStepCheck implements Check {

    private static final Pattern TARGET = Pattern.compile("[1-9]\\d{0,2}");
    private static final Pattern DAYS = Pattern.compile("\\d{1,3}");

    @Override
    public void read(Deployment deployment) {
        var forms = new HashMap<String, Optional<JsonNode>>();
        deployment.files().models().forEach((file, root) -> {
            var timed = new HashSet<String>();
            ModelElements.below(root, "boundaryEvent").stream()
                    .filter(ModelElements::isTimer)
                    .forEach(event -> timed.add(ModelElements.text(event, "attachedToRef")));
            into(new Model(deployment, file, forms, timed), root, false);
        });
    }

    /** @param timed ids of steps and parts that a timer on their edge goes on from */
    private record Model(
            Deployment deployment, String file, Map<String, Optional<JsonNode>> forms, Set<String> timed) {}

    /** @param isTimed whether a timer goes on from what is around the element */
    private static void into(Model model, Element element, boolean isTimed) {
        var goesOn = isTimed || model.timed().contains(ModelElements.text(element, "id"));
        var step = new Step(model.deployment(), element, Place.of(model.file(), element), goesOn);
        switch (element.getTagName()) {
            case "userTask" -> step.check(model.forms());
            case "startEvent" -> step.checkForm(model.forms());
            default -> element.elements().forEach(child -> into(model, child, goesOn));
        }
    }

    private record Step(Deployment deployment, Element element, Place place, boolean goesOn) {

        void check(Map<String, Optional<JsonNode>> forms) {
            require(ModelElements.camunda(element, "formRef") != null, "human-form", "has no form");
            checkForm(forms);
            checkPerformer();
            checkTarget();
            checkSilence();
        }

        void checkForm(Map<String, Optional<JsonNode>> forms) {
            var form = ModelElements.camunda(element, "formRef");
            if (form == null || Expressions.isExpression(form)) {
                return;
            }
            require(
                    "latest".equals(ModelElements.camunda(element, "formRefBinding")),
                    "latest-form",
                    "does not show the latest version of its form");
            forms.computeIfAbsent(form, id -> FormFiles.find(deployment, id)).ifPresent(this::checkTwins);
        }

        /** A step that names none of the dates is given all of them by the door. */
        private void checkTwins(JsonNode form) {
            if (ModelElements.extensions(element, "formData", "formField").isEmpty()) {
                return;
            }
            var dates = FormFiles.dates(form);
            var twins = twins();
            for (var date : dates) {
                require(twins.contains(date), "date-twin", "does not declare the date \"" + date + "\" of its form");
            }
            for (var twin : twins) {
                require(dates.contains(twin), "date-twin", "declares the date \"" + twin + "\", which its form lacks");
            }
        }

        private Set<String> twins() {
            var twins = new TreeSet<String>();
            ModelElements.extensions(element, "formData", "formField")
                    .forEach(field -> twins.add(ModelElements.text(field, "id")));
            return twins;
        }

        private void checkPerformer() {
            var groups = ModelElements.camunda(element, "candidateGroups");
            require(
                    groups != null
                            || ModelElements.camunda(element, "assignee") != null
                            || ModelElements.camunda(element, "candidateUsers") != null,
                    "human-performer",
                    "is for nobody");
            GroupNames.requireAll(deployment, place, groups, "is for");
        }

        private void checkTarget() {
            var target = ModelElements.property(element, "targetWorkingDays");
            if (target == null) {
                deployment.findings().add("human-target", place, place.words() + " has no due date.");
            } else {
                require(
                        TARGET.matcher(target).matches(),
                        "human-target",
                        "has the target " + Findings.quoted(target) + ", which is no number of working days");
            }
            for (var property : List.of(DaysBefore.CALENDAR_DAYS, DaysBefore.WORKING_DAYS)) {
                var days = ModelElements.property(element, property);
                require(
                        days == null || DAYS.matcher(days).matches() || isRule(days),
                        "days-before",
                        "is due " + Findings.quoted(String.valueOf(days))
                                + " before the transfer, which is neither a number nor a rule");
            }
        }

        private boolean isRule(String name) {
            return FormFiles.table(deployment, "legalRules")
                    .map(table -> ModelElements.below(table, "text").stream()
                            .anyMatch(text -> text.getText().strip().equals("\"" + name + "\"")))
                    .orElse(false);
        }

        private void checkSilence() {
            var group = ModelElements.property(element, "escalateTo");
            if (group != null && !group.isEmpty()) {
                GroupNames.require(deployment, place, group, "escalates to");
            } else {
                require(goesOn, "silence", "waits for ever when nobody answers");
            }
        }

        private void require(boolean met, String rule, String words) {
            deployment.findings().require(met, rule, place, place.words() + " " + words + ".");
        }
    }
}
