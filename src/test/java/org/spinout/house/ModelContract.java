package org.spinout.house;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ScriptTask;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaFormField;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.spinout.process.transferday.DaysBefore;

/**
 * What every model in {@code processes/} owes to the people who read it, work from it and change it.
 *
 * @param processes ids of all processes
 * @param decisions ids of all decision tables
 * @param forms every form, by id
 * @param delegates names of all delegate classes
 * @param groups ids of all groups
 */
record ModelContract(
        Set<String> processes, Set<String> decisions, Forms forms, Set<String> delegates, Set<String> groups) {

    private static final Pattern BEAN = Pattern.compile("\\$\\{(\\w+)}");

    /** The delegates that many models use under names of their own. */
    private static final Set<String> SHARED_DELEGATES = Set.of(
            "RecordDecision", "CloseCalledOff", "FileRejection", "FileApproval", "FileBidRejection", "FileAwardNotice");

    private static final String LEGAL_RULES = Tidiness.text(Path.of("processes", "legalRules.dmn"));

    /** The faults of a model, in words. */
    List<String> faults(String file, String xml) {
        var model = Bpmn.readModelFromStream(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
        var faults = new ArrayList<String>();
        process(file, model, faults);
        all(model, FlowNode.class).forEach(node -> node(node, faults));
        all(model, SequenceFlow.class)
                .forEach(flow -> require(flow.getDiagramElement() != null, flow.getId() + " is not drawn", faults));
        all(model, UserTask.class).forEach(task -> userTask(task, faults));
        all(model, ServiceTask.class).forEach(task -> serviceTask(task, faults));
        all(model, ExclusiveGateway.class).forEach(gateway -> question(gateway, faults));
        all(model, CallActivity.class).forEach(call -> call(call, faults));
        all(model, BusinessRuleTask.class)
                .forEach(task -> require(
                        decisions.contains(task.getCamundaDecisionRef()),
                        task.getId() + " asks a table that does not exist",
                        faults));
        all(model, ScriptTask.class).forEach(task -> faults.add(task.getId() + " is a script"));
        return faults.stream().map(fault -> file + ": " + fault).toList();
    }

    private static void process(String file, BpmnModelInstance model, List<String> faults) {
        var processes = all(model, Process.class);
        require(processes.size() == 1, "holds " + processes.size() + " processes", faults);
        for (var process : processes) {
            require(file.equals(process.getId() + ".bpmn"), "is not named like its process", faults);
            require(process.isExecutable(), "is not executable", faults);
            require(process.getName() != null, "has no name", faults);
            require(process.getCamundaHistoryTimeToLiveString() != null, "says not how long it is kept", faults);
            require(
                    hasStartForm(process) || !process.isCamundaStartableInTasklist(),
                    "is offered in Tasklist without a form to start it by",
                    faults);
        }
    }

    private static boolean hasStartForm(Process process) {
        return process.getFlowElements().stream()
                .anyMatch(element -> element instanceof StartEvent start && start.getCamundaFormRef() != null);
    }

    private static void node(FlowNode node, List<String> faults) {
        require(node.getDiagramElement() != null, node.getId() + " is not drawn", faults);
        var prefix = node instanceof Event ? "Event_" : node instanceof Gateway ? "Gateway_" : "Activity_";
        require(node.getId().startsWith(prefix), node.getId() + " is not called " + prefix + "…", faults);
        if (!(node instanceof Event) && !(node instanceof Gateway)) {
            require(node.getName() != null && !node.getName().isBlank(), node.getId() + " has no name", faults);
        }
    }

    private void userTask(UserTask task, List<String> faults) {
        var id = task.getId();
        var form = task.getCamundaFormRef();
        require(form != null && forms.ids().contains(form), id + " has no form, or one that is not there", faults);
        require("latest".equals(task.getCamundaFormRefBinding()), id + " does not use its latest form", faults);
        require(
                property(task, "targetWorkingDays").matches("[1-9]\\d{0,2}"),
                id + " has no target in working days",
                faults);
        for (var before : List.of(property(task, DaysBefore.CALENDAR_DAYS), property(task, DaysBefore.WORKING_DAYS))) {
            require(
                    before.matches("\\d{0,3}") || LEGAL_RULES.contains("\"" + before + "\""),
                    id + " is due by no known rule before the transfer: " + before,
                    faults);
        }
        require(
                task.getCamundaAssignee() != null
                        || task.getCamundaCandidateGroups() != null
                        || task.getCamundaCandidateUsers() != null,
                id + " is for nobody",
                faults);
        for (var group : task.getCamundaCandidateGroupsList()) {
            require(group.startsWith("${") || groups.contains(group), id + " is for an unknown group " + group, faults);
        }
        var escalateTo = property(task, "escalateTo");
        require(
                groups.contains(escalateTo) || (escalateTo.isEmpty() && silencePassesOn(task)),
                id + " escalates to an unknown group " + escalateTo,
                faults);
        if (form != null && forms.ids().contains(form)) {
            var twins = fieldIds(task);
            var dates = forms.dates(form);
            require(
                    dates.equals(twins),
                    id + ": the dates of its form are " + dates + ", their twins " + twins,
                    faults);
        }
    }

    /** Whether a timer on the task, or on what it is part of, goes on without an answer. */
    private static boolean silencePassesOn(UserTask task) {
        return all((BpmnModelInstance) task.getModelInstance(), BoundaryEvent.class).stream()
                .filter(event -> !event.getChildElementsByType(TimerEventDefinition.class)
                        .isEmpty())
                .anyMatch(event -> event.getAttachedTo().equals(task)
                        || event.getAttachedTo().equals(task.getParentElement()));
    }

    private static Set<String> fieldIds(UserTask task) {
        return Set.copyOf(task.getModelInstance().getModelElementsByType(CamundaFormField.class).stream()
                .filter(field -> field.getParentElement()
                        .getParentElement()
                        .getParentElement()
                        .equals(task))
                .map(CamundaFormField::getCamundaId)
                .toList());
    }

    private static String property(UserTask task, String name) {
        return task.getModelInstance().getModelElementsByType(CamundaProperty.class).stream()
                .filter(property -> property.getParentElement()
                        .getParentElement()
                        .getParentElement()
                        .equals(task))
                .filter(property -> name.equals(property.getCamundaName()))
                .map(CamundaProperty::getCamundaValue)
                .findFirst()
                .orElse("");
    }

    private void serviceTask(ServiceTask task, List<String> faults) {
        var id = task.getId();
        require(task.getCamundaClass() == null, id + " names a class", faults);
        require(task.getCamundaExpression() == null, id + " calls an expression", faults);
        var bean = BEAN.matcher(task.getCamundaDelegateExpression() == null ? "" : task.getCamundaDelegateExpression());
        if (!bean.matches()) {
            faults.add(id + " has no delegate");
            return;
        }
        var name = bean.group(1).substring(0, 1).toUpperCase(java.util.Locale.ROOT)
                + bean.group(1).substring(1);
        require(delegates.contains(name), id + " needs a delegate " + name + " that is not there", faults);
        require(
                SHARED_DELEGATES.contains(name) || id.equals("Activity_" + name),
                id + " and its delegate " + name + " have different names",
                faults);
    }

    private static void question(ExclusiveGateway gateway, List<String> faults) {
        if (gateway.getOutgoing().size() < 2) {
            return;
        }
        require(
                gateway.getName() != null && gateway.getName().endsWith("?"),
                gateway.getId() + " does not ask a question",
                faults);
        for (var flow : gateway.getOutgoing()) {
            require(flow.getName() != null, flow.getId() + " is an answer without words", faults);
            require(
                    flow.equals(gateway.getDefault()) || flow.getConditionExpression() != null,
                    flow.getId() + " has no condition",
                    faults);
        }
    }

    private void call(CallActivity call, List<String> faults) {
        require(processes.contains(call.getCalledElement()), call.getId() + " calls what is not there", faults);
        require(
                "latest".equals(call.getCamundaCalledElementBinding()),
                call.getId() + " is not bound to latest",
                faults);
    }

    private static <T extends org.camunda.bpm.model.xml.instance.ModelElementInstance> Collection<T> all(
            BpmnModelInstance model, Class<T> type) {
        return model.getModelElementsByType(type);
    }

    private static void require(boolean met, String otherwise, List<String> faults) {
        if (!met) {
            faults.add(otherwise);
        }
    }
}
