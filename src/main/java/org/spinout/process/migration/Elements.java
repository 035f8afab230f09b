package org.spinout.process.migration;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.bpmn.helper.BpmnProperties;
import org.camunda.bpm.engine.impl.migration.validation.activity.SupportedActivityValidator;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.PvmActivity;
import org.camunda.bpm.engine.impl.pvm.PvmTransition;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.spinout.process.guide.Drawing;
import org.spinout.process.guide.ModelText;

/** The elements of one version of a model as the engine parsed it, by their ids, and how people call them. */
final class Elements implements Drawing {

    private static final Map<String, String> KINDS = Map.ofEntries(
            Map.entry("userTask", "step"),
            Map.entry("manualTask", "step"),
            Map.entry("serviceTask", "automatic step"),
            Map.entry("sendTask", "automatic step"),
            Map.entry("businessRuleTask", "decision table"),
            Map.entry("scriptTask", "script"),
            Map.entry("receiveTask", "wait"),
            Map.entry("callActivity", "part with a model of its own"),
            Map.entry("subProcess", "part"),
            Map.entry("multiInstanceBody", "step that several do"),
            Map.entry("boundaryTimer", "timer"),
            Map.entry("boundaryMessage", "message"),
            Map.entry("intermediateTimer", "timer"),
            Map.entry("intermediateMessageCatch", "message"),
            Map.entry("startTimerEvent", "timer"),
            Map.entry("messageStartEvent", "message"));

    private final ProcessDefinitionEntity definition;
    private final Map<String, ActivityImpl> activities = new TreeMap<>();

    Elements(ProcessDefinitionEntity definition) {
        this.definition = definition;
        collect(definition);
    }

    private void collect(ScopeImpl scope) {
        for (var activity : scope.getActivities()) {
            activities.put(activity.getId(), activity);
            collect(activity);
        }
    }

    Collection<ActivityImpl> all() {
        return activities.values();
    }

    Optional<ActivityImpl> find(String id) {
        return Optional.ofNullable(activities.get(id));
    }

    String key() {
        return definition.getKey();
    }

    /** The name of the model. */
    String title() {
        return definition.getName() == null ? definition.getKey() : definition.getName();
    }

    /** The elements in which a case can be found, or before which it can stop, and which it does not only pass. */
    List<ActivityImpl> waits() {
        return activities.values().stream()
                .filter(SupportedActivityValidator.INSTANCE::valid)
                .toList();
    }

    int version() {
        return definition.getVersion();
    }

    /** What people call an element; its id where the version has none such. */
    String name(String id) {
        var plain = plain(id);
        return activities.containsKey(plain) ? ModelText.called(this, plain) : plain;
    }

    @Override
    public String kindOf(String id) {
        return find(id).map(activity -> activity.getProperties().get(BpmnProperties.TYPE))
                .orElse("");
    }

    @Override
    public String writtenOn(String id) {
        return find(plain(id))
                .map(activity -> activity.getProperty("name"))
                .map(name -> name.toString().strip().replaceAll("\\s+", " "))
                .orElse("");
    }

    @Override
    public Optional<String> next(String id) {
        return find(id).flatMap(activity -> after(activity).findFirst()).map(PvmActivity::getId);
    }

    /** To the events that an event-based gateway waits for there is no way any more once the engine has read the model. */
    private static Stream<PvmActivity> after(ActivityImpl activity) {
        return Stream.concat(
                activity.getOutgoingTransitions().stream().map(PvmTransition::getDestination),
                activity.getFlowScope().getActivities().stream().filter(other -> other.getEventScope() == activity));
    }

    /** {@code the step "Decide at the board" (Activity_Decide)}. */
    String inWords(String id) {
        var plain = plain(id);
        var written = writtenOn(plain);
        return "the " + kind(id) + (written.isEmpty() ? " " + plain : " \"" + written + "\" (" + plain + ")");
    }

    String kind(String id) {
        return Optional.of(kindOf(id))
                .filter(type -> !type.isEmpty())
                .map(type -> KINDS.getOrDefault(type, type.endsWith("Gateway") ? "gateway" : "event"))
                .orElse("element");
    }

    /** Whether a case may stand in both in the same way. */
    static boolean isSameKind(ActivityImpl one, ActivityImpl other) {
        return one.getActivityBehavior() != null
                && other.getActivityBehavior() != null
                && one.getActivityBehavior().getClass()
                        == other.getActivityBehavior().getClass();
    }

    static String plain(String id) {
        return id.endsWith(Mapping.ALL_TOGETHER) ? id.substring(0, id.length() - Mapping.ALL_TOGETHER.length()) : id;
    }
}
