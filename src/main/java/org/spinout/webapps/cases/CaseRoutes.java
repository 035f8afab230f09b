package org.spinout.webapps.cases;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.springframework.stereotype.Component;

/** Reads the way of a case off the engine's history and the very version of the model it runs on. */
@Component
class CaseRoutes {

    static final String SPINE = "spin-out-service";

    private static final Set<String> OPENED_INSIDE = Set.of(
            "userTask",
            "receiveTask",
            "callActivity",
            "eventBasedGateway",
            "intermediateMessageCatch",
            "intermediateTimer");

    private final HistoryService history;
    private final RepositoryService models;
    private final Unguarded unguarded;

    CaseRoutes(HistoryService history, RepositoryService models, Unguarded unguarded) {
        this.history = history;
        this.models = models;
        this.unguarded = unguarded;
    }

    /** The route of a case; nothing for a case whose history is cleaned away. */
    Optional<CaseRoute> of(String caseNumber) {
        return unguarded.ask(() -> spineOf(caseNumber).map(this::route));
    }

    private Optional<HistoricProcessInstance> spineOf(String caseNumber) {
        return history
                .createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(caseNumber)
                .processDefinitionKey(SPINE)
                .list()
                .stream()
                .max(Comparator.comparing(HistoricProcessInstance::getStartTime));
    }

    private CaseRoute route(HistoricProcessInstance spine) {
        var walk = walk(spine.getProcessDefinitionId(), factsOf(spine.getId()));
        var stages = activitiesOf(spine.getId())
                .filter(activity -> walk.isStage(activity.getActivityId()))
                .toList();
        var now = stages.stream().filter(stage -> stage.getEndTime() == null).toList();
        return new CaseRoute(
                spine.getProcessDefinitionId(),
                stages.stream()
                        .filter(stage -> stage.getEndTime() != null)
                        .map(stage -> done(walk, stage))
                        .toList(),
                now.stream().map(stage -> now(walk, stage)).toList(),
                now.stream()
                        .flatMap(stage -> walk.stagesAfter(stage.getActivityId()).stream())
                        .distinct()
                        .toList());
    }

    private static CaseRoute.Done done(ModelWalk walk, HistoricActivityInstance stage) {
        return new CaseRoute.Done(
                stage.getActivityId(),
                walk.nameOf(stage.getActivityId()),
                stage.getStartTime().toInstant(),
                stage.getEndTime().toInstant(),
                stage.isCanceled());
    }

    private CaseRoute.Now now(ModelWalk walk, HistoricActivityInstance stage) {
        return new CaseRoute.Now(
                stage.getActivityId(),
                walk.nameOf(stage.getActivityId()),
                stage.getStartTime().toInstant(),
                stepsInside(stage).distinct().toList());
    }

    /** What follows the open steps of a called part, however deep it lies. */
    private Stream<String> stepsInside(HistoricActivityInstance stage) {
        var called = stage.getCalledProcessInstanceId();
        if (called == null) {
            return Stream.empty();
        }
        return activitiesOf(called)
                .filter(activity -> activity.getEndTime() == null)
                .filter(activity -> OPENED_INSIDE.contains(activity.getActivityType()))
                .flatMap(activity -> Stream.concat(
                        stepsInside(activity),
                        walk(activity.getProcessDefinitionId(), Map.of()).stepsAfter(activity.getActivityId()).stream()
                                .map(ModelWalk.Ahead::name)));
    }

    private Stream<HistoricActivityInstance> activitiesOf(String instance) {
        return history
                .createHistoricActivityInstanceQuery()
                .processInstanceId(instance)
                .orderByHistoricActivityInstanceStartTime()
                .asc()
                .orderPartiallyByOccurrence()
                .asc()
                .list()
                .stream();
    }

    private ModelWalk walk(String definitionId, Map<String, Object> facts) {
        return new ModelWalk(models.getBpmnModelInstance(definitionId), facts);
    }

    /** The variables that gateways of the house compare: texts, and yes or no. */
    private Map<String, Object> factsOf(String instance) {
        var facts = new HashMap<String, Object>();
        for (var variable : history.createHistoricVariableInstanceQuery()
                .processInstanceId(instance)
                .disableBinaryFetching()
                .disableCustomObjectDeserialization()
                .list()) {
            if (List.of("string", "boolean").contains(variable.getTypeName()) && variable.getValue() != null) {
                facts.put(variable.getName(), variable.getValue());
            }
        }
        return facts;
    }
}
