package org.spinout.house.templates;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.TreeMap;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOut;

/** Templates for calls, decisions, the beginning of a process and the process itself. */
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
                        "Task",
                        "CallActivity")
                .becomes("CallActivity")
                .under(Heading.CALLS)
                .keywords(process, "stage", "subprocess")
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
                        "Task",
                        "CallActivity")
                .becomes("CallActivity")
                .under(Heading.CALLS)
                .keywords("stage", "subprocess")
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
                            "Task")
                    .becomes("BusinessRuleTask")
                    .under(Heading.TABLES)
                    .keywords(id, "decision", "rule", "DMN")
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

    List<Template> beginnings() {
        return List.of(
                new Template("process", "A process of this house", "Kept for twenty years, as cases are.", "Process")
                        .under(Heading.BEGINNINGS)
                        .hidden("camunda:historyTimeToLive", "P7305D")
                        .openToMore(),
                new Template(
                                "start.form",
                                "Started by hand",
                                "Somebody starts it in Tasklist with a form.",
                                "StartEvent")
                        .under(Heading.BEGINNINGS)
                        .keywords("form", "Tasklist")
                        .choice("Form", "What they fill in.", "camunda:formRef", facts.forms())
                        .hidden("camunda:formRefBinding", "latest")
                        .hidden("camunda:initiator", "lead"),
                new Template(
                                "start.message",
                                "Happens at any time, by a message",
                                "On the start, drawn as a message, of a part that may happen at any time (an event"
                                        + " subprocess). It stops what it stands in, or runs beside it.",
                                "StartEvent")
                        .under(Heading.BEGINNINGS)
                        .keywords("message", "withdrawn", "event")
                        .extensionChoice("Which message", "What has happened.", "message", null, Messages.read(facts)));
    }
}
