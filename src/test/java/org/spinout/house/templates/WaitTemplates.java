package org.spinout.house.templates;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.camunda.bpm.model.bpmn.instance.TimeCycle;
import org.camunda.bpm.model.bpmn.instance.TimeDate;

/** Templates for what a case waits for: a clock, or a message of another part of the case. */
final class WaitTemplates {

    private static final Pattern OF_A_DAY = Pattern.compile("\\$\\{workingTime\\.(atStartOf|atEndOf)\\((\\w+)\\)}");
    private static final Pattern SO_MANY_DAYS = Pattern.compile("\\$\\{workingTime\\.after\\(\\d+\\)}");
    private static final String[] EVENTS = {"IntermediateCatchEvent", "BoundaryEvent"};

    private final ModelFacts facts;

    WaitTemplates(ModelFacts facts) {
        this.facts = facts;
    }

    List<Template> all() {
        return List.of(
                new Template(
                                "wait.workingDays",
                                "Wait so many working days",
                                "On a timer event. Strikes at the close of business so many working days from now.",
                                EVENTS)
                        .under(Heading.WAITS)
                        .keywords("clock", "timer", "deadline", "silence", "late")
                        .days("Working days", "How long it waits.", "workingDays", "10"),
                clock("startOfDay", "Wait until a day begins", "On a timer event. Strikes at midnight.", days()),
                clock("endOfDay", "Wait until a day is over", "On a timer event. Strikes after that day.", days()),
                clock(
                        "moment",
                        "Wait for a time that a rule of the house gives",
                        "On a timer event. Strikes when the rule, or a moment in the case, says.",
                        rules()),
                clock(
                        "cycle",
                        "Strike again and again",
                        "On a timer event that interrupts nothing. Strikes more than once.",
                        cycles()),
                message(new Template(
                                "wait.message",
                                "Wait for a message",
                                "Nobody has anything to do here. The case goes on when another part of it, or another"
                                        + " body, sends the message.",
                                "Task")
                        .becomes("ReceiveTask")),
                message(new Template(
                        "message.event",
                        "When a message comes",
                        "On an event that is drawn as a message: in the route it waits, on the edge of a step it comes"
                                + " between.",
                        EVENTS)));
    }

    private Template message(Template template) {
        return template.under(Heading.WAITS)
                .keywords("receive", "await", "message", "event")
                .extensionChoice(
                        "Which message",
                        "As the processes that wait for it call it. Spinout sends each when it has happened.",
                        "message",
                        null,
                        Messages.read(facts));
    }

    private static Template clock(String property, String name, String description, Map<String, String> choices) {
        return new Template("wait." + property, name, description, EVENTS)
                .under(Heading.WAITS)
                .keywords("clock", "timer", "deadline")
                .extensionChoice("What it waits for", "Chosen from what the models know.", property, null, choices);
    }

    private Map<String, String> days() {
        var days = new TreeMap<String, String>();
        for (var date : facts.all(TimeDate.class)) {
            var day = OF_A_DAY.matcher(date.getTextContent());
            if (day.matches()) {
                days.put(day.group(2), DelegateTemplates.words(day.group(2)));
            }
        }
        return days;
    }

    private Map<String, String> rules() {
        var rules = new TreeMap<String, String>();
        for (var date : facts.all(TimeDate.class)) {
            var moment = date.getTextContent();
            if (!OF_A_DAY.matcher(moment).matches()
                    && !SO_MANY_DAYS.matcher(moment).matches()) {
                rules.put(moment, WordsOfClocks.of(moment));
            }
        }
        return rules;
    }

    private Map<String, String> cycles() {
        var cycles = new TreeMap<String, String>();
        facts.all(TimeCycle.class)
                .forEach(cycle -> cycles.put(cycle.getTextContent(), WordsOfClocks.of(cycle.getTextContent())));
        return cycles;
    }
}
