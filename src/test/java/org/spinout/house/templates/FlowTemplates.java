package org.spinout.house.templates;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.TimeCycle;
import org.camunda.bpm.model.bpmn.instance.TimeDate;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOut;

/** Templates for calls, decisions, waits, the beginning of a process and the process itself. */
final class FlowTemplates {

    /** What a stage of the spine is given. */
    private static final List<String> FACTS_OF_A_CASE = List.of(
            "caseNumber",
            "serviceName",
            "scheme",
            "bodyId",
            "bodyKind",
            "size",
            "lead",
            "lineManager",
            "staffCount",
            "moneyIsCondition",
            "regulatedActivity");

    private static final Pattern OF_A_DAY = Pattern.compile("\\$\\{workingTime\\.(atStartOf|atEndOf)\\((\\w+)\\)}");
    private static final Pattern SO_MANY_DAYS = Pattern.compile("\\$\\{workingTime\\.after\\(\\d+\\)}");
    private static final String[] WAITS = {"IntermediateCatchEvent", "BoundaryEvent"};
    private static final String KEY = "#{execution.processBusinessKey}";

    private final ModelFacts facts;

    FlowTemplates(ModelFacts facts) {
        this.facts = facts;
    }

    List<Template> calls() {
        var called = new TreeMap<String, List<CallActivity>>();
        facts.all(CallActivity.class)
                .forEach(call -> called.computeIfAbsent(call.getCalledElement(), first -> new ArrayList<>())
                        .add(call));
        var templates = new ArrayList<Template>();
        called.forEach((process, uses) -> templates.add(call(process, uses)));
        templates.add(stage());
        return templates;
    }

    private Template call(String process, List<CallActivity> uses) {
        var name = facts.processes().get(process);
        var template = new Template(
                        "call." + process,
                        "Call: " + name,
                        "Runs the process \"" + name + "\" and waits until it has ended.",
                        "CallActivity")
                .keywords(process)
                .hidden("calledElement", process)
                .hidden("camunda:calledElementBinding", "latest")
                .businessKey(KEY);
        var ins = new LinkedHashMap<String, String>();
        var outs = new LinkedHashSet<List<String>>();
        for (var use : uses) {
            for (var in : DelegateTemplates.inside(use, CamundaIn.class)) {
                if (in.getCamundaSource() != null) {
                    ins.put(in.getCamundaTarget(), in.getCamundaSource());
                }
            }
            for (var out : DelegateTemplates.inside(use, CamundaOut.class)) {
                outs.add(
                        out.getCamundaSource() == null
                                ? List.of("expression", out.getCamundaSourceExpression(), out.getCamundaTarget())
                                : List.of("variable", out.getCamundaSource(), out.getCamundaTarget()));
            }
        }
        ins.forEach((target, source) -> template.in(source, target));
        for (var out : outs) {
            if (out.get(0).equals("variable")) {
                template.out(out.get(1), out.get(2));
            } else {
                template.outOf(out.get(1), out.get(2));
            }
        }
        return template;
    }

    private Template stage() {
        var template = new Template(
                        "call.any",
                        "Call another process",
                        "Runs a process of your choice with the facts of the case, and waits until it has ended.",
                        "CallActivity")
                .choice("Process", "The newest version of it is run.", "calledElement", facts.processes())
                .hidden("camunda:calledElementBinding", "latest")
                .businessKey(KEY)
                .openToMore();
        FACTS_OF_A_CASE.forEach(fact -> template.in(fact, fact));
        return template;
    }

    List<Template> decisions() {
        var templates = new ArrayList<Template>();
        facts.decisions().forEach((id, name) -> {
            var use = facts.all(BusinessRuleTask.class).stream()
                    .filter(task -> id.equals(task.getCamundaDecisionRef()))
                    .findFirst();
            templates.add(new Template(
                            "decision." + id,
                            "Ask the table: " + name,
                            "Looks up the table \"" + name + "\" as it is that day.",
                            "BusinessRuleTask")
                    .keywords(id)
                    .hidden("camunda:decisionRef", id)
                    .hidden("camunda:decisionRefBinding", "latest")
                    .hidden(
                            "camunda:mapDecisionResult",
                            use.map(BusinessRuleTask::getCamundaMapDecisionResult)
                                    .orElse("singleResult"))
                    .text(
                            "Keep what it says as",
                            "The variable that later gateways ask, in lowerCamelCase.",
                            "camunda:resultVariable",
                            use.map(BusinessRuleTask::getCamundaResultVariable).orElse("found")));
        });
        return templates;
    }

    List<Template> waits() {
        return List.of(
                new Template(
                                "wait.workingDays",
                                "Clock: so many working days",
                                "On a timer event. Strikes at the close of business so many working days from now.",
                                WAITS)
                        .days("Working days", "How long it waits.", "workingDays", "10"),
                clock("startOfDay", "Clock: when a day begins", "On a timer event. Strikes at midnight.", days()),
                clock("endOfDay", "Clock: when a day is over", "On a timer event. Strikes after that day.", days()),
                clock(
                        "moment",
                        "Clock: by a rule of the house",
                        "On a timer event. Strikes when the rule, or a moment in the case, says.",
                        rules()),
                clock(
                        "cycle",
                        "Clock: again and again",
                        "On a timer event that interrupts nothing. Strikes more than once.",
                        cycles()));
    }

    private static Template clock(String property, String name, String description, Map<String, String> choices) {
        return new Template("wait." + property, name, description, WAITS)
                .extensionChoice("What it waits for", "Chosen from what the models know.", property, null, choices);
    }

    private Map<String, String> days() {
        var days = new TreeMap<String, String>();
        for (var date : facts.all(TimeDate.class)) {
            var day = OF_A_DAY.matcher(date.getTextContent());
            if (day.matches()) {
                days.put(day.group(2), day.group(2));
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

    List<Template> processes() {
        return List.of(
                new Template("process", "A process of this house", "Kept for twenty years, as cases are.", "Process")
                        .hidden("camunda:historyTimeToLive", "P7305D")
                        .openToMore(),
                new Template(
                                "start.form",
                                "Started by hand",
                                "Somebody starts it in Tasklist with a form.",
                                "StartEvent")
                        .choice("Form", "What they fill in.", "camunda:formRef", facts.forms())
                        .hidden("camunda:formRefBinding", "latest")
                        .hidden("camunda:initiator", "lead"));
    }

    Map<String, List<Template>> byFile() {
        return Map.of("calls", calls(), "decisions", decisions(), "clocks", waits(), "processes", processes());
    }
}
