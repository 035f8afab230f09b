package org.spinout.process.change;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.camunda.bpm.dmn.engine.DmnEngineException;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.history.HistoricDecisionInstance;
import org.springframework.stereotype.Component;

/**
 * Puts the questions of the last year to a changed table, by the engine's own evaluation, while the table is deployed on
 * trial. Only what was recorded is asked with; where the new table asks for more, nothing is said.
 */
@Component
class TableReplay {

    /** So many of the newest answers are looked at. */
    private static final int LOOKED_AT = 5000;

    private final HistoryService history;
    private final DecisionService decisions;
    private final RepositoryService repository;
    private final InUse inUse;

    TableReplay(HistoryService history, DecisionService decisions, RepositoryService repository, InUse inUse) {
        this.history = history;
        this.decisions = decisions;
        this.repository = repository;
        this.inUse = inUse;
    }

    /** @param newTable the id of the table's definition on trial */
    void of(Compared part, String newTable, Instant since, Readers.Reader reader, Turns turns, List<String> untold) {
        var asked = history.createHistoricDecisionInstanceQuery()
                .decisionDefinitionKey(part.key())
                .evaluatedAfter(Date.from(since))
                .includeInputs()
                .includeOutputs()
                .disableCustomObjectDeserialization()
                .orderByEvaluationTime()
                .desc()
                .listPage(0, LOOKED_AT);
        var columns = new LinkedHashMap<String, Map<String, String>>();
        var unclear = 0;
        for (var one : asked) {
            var before = columns.computeIfAbsent(one.getDecisionDefinitionId(), this::columns);
            var facts = factsOf(one, before);
            var answer = facts.isEmpty() ? Optional.<String>empty() : answer(newTable, facts.get());
            if (answer.isEmpty()) {
                unclear++;
            } else if (!answer.get().equals(answerOf(one))) {
                var live = new LiveCases.Live(
                        Objects.requireNonNullElse(one.getProcessInstanceId(), ""), caseOf(one), one.getTenantId());
                turns.add(part.name(), answerOf(one), answer.get(), reader.maySee(live) ? live.number() : null);
            }
        }
        if (unclear > 0) {
            untold.add("For " + unclear + " of " + asked.size() + " recorded answers of “" + part.name()
                    + "” the new one cannot be told: what the table asks was not recorded.");
        }
    }

    private String caseOf(HistoricDecisionInstance one) {
        if (one.getProcessInstanceId() == null) {
            return "outside a case";
        }
        var instance = history.createHistoricProcessInstanceQuery()
                .processInstanceId(one.getProcessInstanceId())
                .singleResult();
        return instance == null || instance.getBusinessKey() == null ? "outside a case" : instance.getBusinessKey();
    }

    /** What each column of a version asks for, by its id. */
    private Map<String, String> columns(String definitionId) {
        var definition = repository.getDecisionDefinition(definitionId);
        return TableDifferences.columns(inUse.bytes(definition), definition.getKey());
    }

    /** Nothing where a column asks for more than one fact. */
    private static Optional<Map<String, Object>> factsOf(HistoricDecisionInstance one, Map<String, String> columns) {
        var facts = new LinkedHashMap<String, Object>();
        for (var input : one.getInputs()) {
            var name = columns.getOrDefault(input.getClauseId(), "");
            if (!name.matches("[A-Za-z_]\\w*")) {
                return Optional.empty();
            }
            facts.put(name, input.getValue());
        }
        return Optional.of(facts);
    }

    private Optional<String> answer(String table, Map<String, Object> facts) {
        var definition = repository.getDecisionDefinition(table);
        var asks = TableDifferences.columns(inUse.bytes(definition), definition.getKey())
                .values();
        if (!asks.stream().allMatch(facts::containsKey)) {
            return Optional.empty();
        }
        try {
            return Optional.of(inWords(decisions
                    .evaluateDecisionTableById(table)
                    .variables(facts)
                    .evaluate()
                    .getResultList()));
        } catch (ProcessEngineException | DmnEngineException unclear) {
            return Optional.empty();
        }
    }

    private static String answerOf(HistoricDecisionInstance one) {
        var rules = new TreeMap<Integer, Map<String, Object>>();
        one.getOutputs()
                .forEach(output -> rules.computeIfAbsent(output.getRuleOrder(), order -> new LinkedHashMap<>())
                        .put(output.getVariableName(), output.getValue()));
        return inWords(new ArrayList<>(rules.values()));
    }

    private static String inWords(List<Map<String, Object>> answer) {
        return answer.isEmpty()
                ? "no row"
                : answer.stream()
                        .map(row -> row.entrySet().stream()
                                .map(cell -> cell.getKey() + " " + cell.getValue())
                                .sorted()
                                .collect(Collectors.joining(", ")))
                        .collect(Collectors.joining("; "));
    }
}
