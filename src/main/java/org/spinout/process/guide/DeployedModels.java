package org.spinout.process.guide;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.repository.CamundaFormDefinition;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.spinout.process.WithoutRights;
import org.springframework.stereotype.Component;

/** The newest version of every model, table and form, whoever deployed it. A deployed version never changes. */
@Component
class DeployedModels implements Neighbourhood {

    /**
     * A process in a few words.
     *
     * @param calls the ids of the processes it calls
     */
    record Summary(String key, String title, String about, String starters, Set<String> calls) {}

    private final RepositoryService repository;
    private final ProcessEngineConfigurationImpl engine;
    private final WithoutRights unguarded;
    private final Map<String, Summary> summaries = new ConcurrentHashMap<>();
    private final Map<String, FormText> forms = new ConcurrentHashMap<>();

    DeployedModels(RepositoryService repository, ProcessEngineConfigurationImpl engine, WithoutRights unguarded) {
        this.repository = repository;
        this.engine = engine;
        this.unguarded = unguarded;
    }

    /** Every process, by title. */
    List<Summary> summaries() {
        return unguarded.ask(() -> newest().stream()
                .map(this::summary)
                .sorted(Comparator.comparing(Summary::title))
                .toList());
    }

    private List<ProcessDefinition> newest() {
        return repository
                .createProcessDefinitionQuery()
                .latestVersion()
                .withoutTenantId()
                .list();
    }

    private Summary summary(ProcessDefinition definition) {
        return summaries.computeIfAbsent(definition.getId(), id -> summaryOf(process(definition), this));
    }

    private static Summary summaryOf(Process process, Neighbourhood around) {
        return new Summary(
                process.getId(),
                ModelText.nameOf(process).isEmpty() ? process.getId() : ModelText.nameOf(process),
                AboutText.of(process, around),
                Starters.of(process),
                ((BpmnModelInstance) process.getModelInstance())
                        .getModelElementsByType(CallActivity.class).stream()
                                .flatMap(call -> Stream.ofNullable(call.getCalledElement()))
                                .collect(Collectors.toSet()));
    }

    private Process process(ProcessDefinition definition) {
        return repository.getBpmnModelInstance(definition.getId()).getModelElementById(definition.getKey());
    }

    /** The newest version of a process; empty where there is none. */
    Optional<ProcessDefinition> definition(String key) {
        return unguarded.ask(() -> Optional.ofNullable(repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(key)
                .latestVersion()
                .withoutTenantId()
                .singleResult()));
    }

    Guide guide(ProcessDefinition definition) {
        return unguarded.ask(() -> GuideWriter.write(process(definition), this));
    }

    /** Every decision, by name. */
    List<DecisionDefinition> decisions() {
        return unguarded.ask(() -> repository
                .createDecisionDefinitionQuery()
                .latestVersion()
                .withoutTenantId()
                .orderByDecisionDefinitionName()
                .asc()
                .list());
    }

    /** The newest version of a decision; empty where there is none. */
    Optional<DecisionDefinition> decision(String key) {
        return unguarded.ask(() -> Optional.ofNullable(repository
                .createDecisionDefinitionQuery()
                .decisionDefinitionKey(key)
                .latestVersion()
                .withoutTenantId()
                .singleResult()));
    }

    /** The table of a decision; empty for one that is no table. */
    Optional<DecisionGuide> table(DecisionDefinition definition) {
        return unguarded.ask(() -> DecisionText.all(repository.getDmnModelInstance(definition.getId())).stream()
                .filter(table -> table.key().equals(definition.getKey()))
                .findFirst());
    }

    /** The XML of a version, with its diagram. */
    byte[] xml(String definitionId) {
        return unguarded.ask(() -> bytes(repository.getProcessModel(definitionId)));
    }

    @Override
    public Optional<FormText> form(String id) {
        CamundaFormDefinition found = engine.getCommandExecutorTxRequired()
                .execute(context ->
                        context.getCamundaFormDefinitionManager().findLatestDefinitionByKeyAndTenantId(id, null));
        return Optional.ofNullable(found)
                .map(form -> forms.computeIfAbsent(
                        form.getId(), one -> FormText.of(new String(content(form), StandardCharsets.UTF_8))));
    }

    private byte[] content(CamundaFormDefinition form) {
        return unguarded.ask(
                () -> bytes(repository.getResourceAsStream(form.getDeploymentId(), form.getResourceName())));
    }

    @Override
    public String processName(String key) {
        return definition(key).map(ProcessDefinition::getName).orElse(key);
    }

    @Override
    public String decisionName(String key) {
        return decision(key).map(DecisionDefinition::getName).orElse(key);
    }

    @Override
    public List<String> callersOf(String key) {
        return summaries().stream()
                .filter(summary -> summary.calls().contains(key))
                .map(Summary::key)
                .sorted()
                .toList();
    }

    private static byte[] bytes(InputStream stream) {
        try (stream) {
            return stream.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
