package org.spinout.process.tryout;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricDecisionInstance;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.jspecify.annotations.Nullable;
import org.spinout.shared.Days;
import org.springframework.stereotype.Component;

/** Puts to a table what was asked of it before, with the rights of whoever asks. Nothing is written. */
@Component
public class AskedBefore {

    /** So many of the newest are asked again. */
    static final int MOST = 5_000;

    private static final int AT_ONCE = 500;

    private final HistoryService history;
    private final Tables tables;

    AskedBefore(HistoryService history, Tables tables) {
        this.history = history;
        this.tables = tables;
    }

    /**
     * An evaluation that is answered otherwise now.
     *
     * @param instanceId the process instance that asked; empty where none did
     * @param number of its case; empty where there is none
     * @param bodyId the body it belongs to, or null
     * @param definitionId the version of the process, or null
     * @param activityId the step that asked, or null
     * @param answerThen row by row, by output, as the engine handed it on
     * @param asked what the columns looked at, in words
     */
    public record Other(
            Instant at,
            String instanceId,
            String number,
            @Nullable String bodyId,
            @Nullable String definitionId,
            @Nullable String activityId,
            List<Map<String, @Nullable Object>> answerThen,
            List<Map<String, @Nullable Object>> answerNow,
            String asked,
            String before,
            String now) {

        Other withNumber(String known) {
            return new Other(
                    at, instanceId, known, bodyId, definitionId, activityId, answerThen, answerNow, asked, before, now);
        }

        public String when() {
            return Days.momentInWords(at);
        }
    }

    /**
     * What came of it.
     *
     * @param same how many are answered as before
     * @param unknown how many cannot be asked again
     * @param missing what the table looks at and was not told then
     * @param others those answered otherwise, newest first
     * @param all whether everything was asked again; otherwise the newest alone
     */
    public record Again(int same, int unknown, List<String> missing, List<Other> others, boolean all) {

        public int asked() {
            return same + unknown + others.size();
        }
    }

    /**
     * Asks again what was asked since then, the newest {@value #MOST} of it.
     *
     * @param table a table of that id; stays as it is
     */
    public Again ask(DmnModelInstance table, String key, Instant since) {
        var recorded = recorded(key, since);
        var same = 0;
        var unknown = 0;
        var missing = new TreeSet<String>();
        var others = new ArrayList<Other>();
        for (var version : recorded.stream()
                .collect(Collectors.groupingBy(HistoricDecisionInstance::getDecisionDefinitionId))
                .entrySet()) {
            var then = tables.columns(version.getKey(), key);
            var columns = new SeenColumns(table, key, Set.copyOf(then.values()));
            missing.addAll(columns.unknown());
            if (!columns.unknown().isEmpty()) {
                unknown += version.getValue().size();
                continue;
            }
            var trial = tables.trial(columns.table(), key);
            for (var one : version.getValue()) {
                var seen = seen(one, then);
                var before = answersOf(one);
                var now = trial.ask(columns.facts(seen));
                if (inWordsOf(before).equals(now.inWords())) {
                    same++;
                } else {
                    others.add(other(one, inWords(seen), before, now));
                }
            }
        }
        return new Again(same, unknown, List.copyOf(missing), numbered(others), recorded.size() < MOST);
    }

    private List<HistoricDecisionInstance> recorded(String key, Instant since) {
        var query = history.createHistoricDecisionInstanceQuery()
                .decisionDefinitionKey(key)
                .evaluatedAfter(Date.from(since))
                .includeInputs()
                .includeOutputs()
                .orderByEvaluationTime()
                .desc();
        var all = new ArrayList<HistoricDecisionInstance>();
        while (all.size() < MOST) {
            var page = query.listPage(all.size(), AT_ONCE);
            all.addAll(page);
            if (page.size() < AT_ONCE) {
                break;
            }
        }
        return all;
    }

    private static Map<String, @Nullable Object> seen(HistoricDecisionInstance one, Map<String, String> then) {
        var seen = new TreeMap<String, @Nullable Object>();
        for (var input : one.getInputs()) {
            var expression = then.get(input.getClauseId());
            if (expression != null) {
                seen.put(expression, input.getValue());
            }
        }
        return seen;
    }

    /** Row by row, as a trial answers. */
    private static List<Map<String, @Nullable Object>> answersOf(HistoricDecisionInstance one) {
        var rows = new TreeMap<Integer, Map<String, @Nullable Object>>();
        for (var output : one.getOutputs()) {
            rows.computeIfAbsent(output.getRuleOrder(), order -> new HashMap<>())
                    .put(output.getVariableName(), output.getValue());
        }
        if (one.getCollectResultValue() != null && !rows.isEmpty()) {
            var output = rows.firstEntry().getValue().keySet().iterator().next();
            return List.of(Map.of(output, one.getCollectResultValue()));
        }
        return List.copyOf(rows.values());
    }

    private static String inWordsOf(List<Map<String, @Nullable Object>> answer) {
        return Trial.inWords(answer.stream().map(Trial::texts).toList());
    }

    private static String inWords(Map<String, @Nullable Object> seen) {
        return seen.entrySet().stream()
                .map(fact -> fact.getKey() + ": " + (fact.getValue() == null ? "nothing" : Trial.text(fact.getValue())))
                .collect(Collectors.joining("; "));
    }

    private static Other other(
            HistoricDecisionInstance one, String asked, List<Map<String, @Nullable Object>> before, Trial.Outcome now) {
        return new Other(
                one.getEvaluationTime().toInstant(),
                Objects.requireNonNullElse(one.getProcessInstanceId(), ""),
                "",
                one.getTenantId(),
                one.getProcessDefinitionId(),
                one.getActivityId(),
                before,
                now.values(),
                asked,
                inWordsOf(before),
                now.inWords());
    }

    /** With the numbers of their cases, newest first. */
    private List<Other> numbered(List<Other> others) {
        var instances = others.stream()
                .map(Other::instanceId)
                .filter(id -> !id.isEmpty())
                .collect(Collectors.toSet());
        var numbers = new HashMap<String, String>();
        if (!instances.isEmpty()) {
            history.createHistoricProcessInstanceQuery().processInstanceIds(instances).list().stream()
                    .filter(instance -> instance.getBusinessKey() != null)
                    .forEach(instance -> numbers.put(instance.getId(), instance.getBusinessKey()));
        }
        return others.stream()
                .map(one -> one.withNumber(numbers.getOrDefault(one.instanceId(), "")))
                .sorted(Comparator.comparing(Other::at).reversed())
                .toList();
    }
}
