package org.spinout.process.migration;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/**
 * A model of the house with its whole route, its people's steps, clocks and messages, in which cases may stand anywhere
 * without any facts: it stops before whatever it would do by itself, each question is answered by the first way, what hangs
 * on facts of a case is the same for everybody, and every part with a model of its own is played by {@link #CALLED}.
 */
final class SweptModel {

    static final String CALLED = "called-by-the-sweep";
    static final String CALLED_MESSAGE = "Message_CalledBySweep";
    static final String SEVERAL = "bothOfThem";

    private static final Pattern AUTOMATIC = Pattern.compile("<bpmn:(?:serviceTask|businessRuleTask) [^>]*>");
    private static final Pattern START = Pattern.compile("<bpmn:startEvent id=\"(\\w+)\"");
    private static final Pattern FLOW = Pattern.compile(
            "<bpmn:sequenceFlow id=\"\\w+\"(?: name=\"[^\"]*\")? sourceRef=\"(\\w+)\" targetRef=\"(\\w+)\"");
    private static final String ASKED_FIRST = """
            <bpmn:userTask id="Activity_AskFirst" name="Ask first" camunda:formRef="write-action-plan"
                camunda:formRefBinding="latest" camunda:candidateGroups="sponsors"/>
            <bpmn:sequenceFlow id="Flow_AskFirst" sourceRef="Activity_AskFirst" targetRef="%s"/>
            """;

    private final String model;
    private final String key;

    SweptModel(String model) {
        this.model = model;
        this.key = "sweep-" + model;
    }

    String key() {
        return key;
    }

    String file() {
        return key + ".bpmn";
    }

    /**
     * Where a case can be found waiting.
     *
     * @param place the id of the element, or of the body of all that do it at once
     * @param triggers ids of the elements of which one has to happen there
     */
    record Wait(String place, Set<String> triggers) {}

    /** Every element in which a case of this model can be found waiting. */
    List<Wait> waits() {
        var nodes = Bpmn.readModelFromFile(Path.of("processes", model + ".bpmn").toFile())
                .getModelElementsByType(FlowNode.class);
        return nodes.stream().filter(SweptModel::isWait).map(SweptModel::waitAt).toList();
    }

    private static boolean isWait(FlowNode node) {
        return node instanceof UserTask
                || node instanceof ReceiveTask
                || node instanceof CallActivity
                || node instanceof EventBasedGateway
                || (node instanceof IntermediateCatchEvent && !followsAGateway(node))
                || node.isCamundaAsyncBefore()
                || isDoneBySeveral(node);
    }

    private static boolean followsAGateway(FlowNode node) {
        return node.getPreviousNodes().list().stream().anyMatch(EventBasedGateway.class::isInstance);
    }

    private static boolean isDoneBySeveral(FlowNode node) {
        return node instanceof Activity activity
                && activity.getLoopCharacteristics() instanceof MultiInstanceLoopCharacteristics;
    }

    private static Wait waitAt(FlowNode node) {
        var triggers = node instanceof EventBasedGateway
                ? node.getSucceedingNodes().list().stream().map(FlowNode::getId).collect(Collectors.toSet())
                : Set.of(node.getId());
        return new Wait(node.getId() + (isDoneBySeveral(node) ? Mapping.ALL_TOGETHER : ""), triggers);
    }

    /** As it was when the cases began. */
    String original() {
        var xml = OwnersModel.renamed(model, key)
                .replaceAll("(?s)<camunda:inputOutput>.*?</camunda:inputOutput>", "")
                .replaceAll("<camunda:(?:task|execution)Listener [^>]*/>", "")
                .replaceAll("<camunda:(?:in|out) [^>]*/>", "")
                .replaceAll("calledElement=\"[^\"]*\"", "calledElement=\"" + CALLED + "\"")
                .replaceAll("(camunda:(?:assignee|candidateUsers))=\"\\$[^\"]*\"", "$1=\"priya\"")
                .replaceAll("camunda:candidateGroups=\"\\$[^\"]*\"", "camunda:candidateGroups=\"sponsors\"")
                .replaceAll("camunda:collection=\"[^\"]*\"", "camunda:collection=\"\\${" + SEVERAL + "}\"")
                .replaceAll("(<bpmn:conditionExpression[^>]*>)[^<]*<", "$1\\${true}<")
                .replaceAll("(<bpmn:completionCondition[^>]*>)[^<]*<", "$1\\${false}<")
                .replaceAll(
                        "(<bpmn:timeDate[^>]*>)(?!\\$\\{workingTime[.]after\\(\\d+\\)})[^<]*<",
                        "$1\\${workingTime.after(10)}<")
                .replaceAll("(<bpmn:timeCycle[^>]*>)[^<]*<", "$1R3/P7D<");
        return AUTOMATIC.matcher(xml).replaceAll(step -> Matcher.quoteReplacement(stopping(step.group())));
    }

    private static String stopping(String step) {
        return step.contains("camunda:asyncBefore")
                ? step
                : step.replaceFirst(" name=", " camunda:asyncBefore=\"true\" name=");
    }

    /** As an owner has changed it: whatever bears a name bears another, and a step comes first that was not there. */
    String edited() {
        var xml = original()
                .replaceAll(
                        "(<bpmn:\\w+ id=\"(?:Activity|Event|Gateway)_\\w+\") name=\"([^\"]+)\"",
                        "$1 name=\"$2 (new)\"");
        var starts = START.matcher(xml).results().map(start -> start.group(1)).toList();
        var first = FLOW.matcher(xml)
                .results()
                .filter(flow -> starts.contains(flow.group(1)))
                .findFirst()
                .orElseThrow();
        return xml.substring(0, first.start())
                + ASKED_FIRST.formatted(first.group(2))
                + first.group().replace("targetRef=\"" + first.group(2) + "\"", "targetRef=\"Activity_AskFirst\"")
                + xml.substring(first.end());
    }

    /** Waits for a message, and is over. */
    static String called() {
        return Bpmn.convertToString(Bpmn.createExecutableProcess(CALLED)
                .name("Called by the sweep")
                .camundaHistoryTimeToLiveString("P1D")
                .startEvent()
                .receiveTask("Activity_Hear")
                .name("Hear")
                .message(CALLED_MESSAGE)
                .endEvent()
                .done());
    }

    /** All in which anybody ever waits; the others are over as soon as they begin. */
    static List<SweptModel> all() {
        var files = Objects.requireNonNull(Path.of("processes").toFile().list());
        return Arrays.stream(files)
                .filter(name -> name.endsWith(".bpmn"))
                .sorted()
                .map(name -> new SweptModel(name.replace(".bpmn", "")))
                .filter(model -> !model.waits().isEmpty())
                .toList();
    }
}
