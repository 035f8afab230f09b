package org.spinout.process.tryout;

import java.math.BigDecimal;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineException;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionEvaluationEvent;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionLogicEvaluationEvent;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationEvent;
import org.camunda.bpm.dmn.engine.delegate.DmnEvaluatedDecisionRule;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.dmn.feel.impl.FeelException;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.jspecify.annotations.Nullable;

/**
 * One decision asked beside the engine's books: by an evaluation set up as the engine's own, with its language and its
 * functions, but without its history. For one thread.
 */
final class Trial {

    /**
     * What came out.
     *
     * @param fired the ids of the rows that counted, by decision; the tables asked first included
     * @param rows what was answered, row by row, by output; what is left empty is absent
     * @param values the same as the engine hands it on
     * @param fault why there is no answer, in words; null where there is one
     */
    record Outcome(
            Map<String, Set<String>> fired,
            List<Map<String, String>> rows,
            List<Map<String, @Nullable Object>> values,
            @Nullable String fault) {

        /** In words. Public, as its sisters, since the page calls it. */
        public String inWords() {
            if (fault != null) {
                return fault;
            }
            return Trial.inWords(rows);
        }
    }

    private final DmnEngine engine;
    private final DmnDecision decision;
    private final List<DmnDecisionEvaluationEvent> heard = new ArrayList<>();

    /**
     * @param engines how the engine evaluates
     * @throws DmnEngineException when the table cannot be read
     */
    Trial(DefaultDmnEngineConfiguration engines, DmnModelInstance model, String key) {
        var own = new DefaultDmnEngineConfiguration();
        own.setFeelEngineFactory(engines.getFeelEngineFactory());
        own.setFeelCustomFunctionProviders(engines.getFeelCustomFunctionProviders());
        own.setEnableFeelLegacyBehavior(engines.isEnableFeelLegacyBehavior());
        own.setReturnBlankTableOutputAsNull(engines.isReturnBlankTableOutputAsNull());
        own.setDefaultInputExpressionExpressionLanguage(engines.getDefaultInputExpressionExpressionLanguage());
        own.setDefaultInputEntryExpressionLanguage(engines.getDefaultInputEntryExpressionLanguage());
        own.setDefaultOutputEntryExpressionLanguage(engines.getDefaultOutputEntryExpressionLanguage());
        own.setDefaultLiteralExpressionLanguage(engines.getDefaultLiteralExpressionLanguage());
        own.setCustomPostDecisionEvaluationListeners(List.of(heard::add));
        this.engine = own.buildEngine();
        this.decision = engine.parseDecision(key, model);
    }

    Outcome ask(Map<String, ? extends @Nullable Object> facts) {
        heard.clear();
        try {
            var result = engine.evaluateDecision(decision, new HashMap<String, Object>(facts));
            var rows = result.getResultList().stream().map(Trial::texts).toList();
            return new Outcome(fired(), rows, List.copyOf(result.getResultList()), null);
        } catch (DmnEngineException | FeelException broken) {
            return new Outcome(Map.of(), List.of(), List.of(), "The table cannot answer: " + reason(broken));
        }
    }

    private Map<String, Set<String>> fired() {
        var fired = new LinkedHashMap<String, Set<String>>();
        for (var event : heard) {
            event.getRequiredDecisionResults().forEach(result -> add(result, fired));
            add(event.getDecisionResult(), fired);
        }
        return fired;
    }

    private static void add(DmnDecisionLogicEvaluationEvent result, Map<String, Set<String>> fired) {
        if (result instanceof DmnDecisionTableEvaluationEvent table) {
            fired.put(
                    table.getDecisionTable().getKey(),
                    table.getMatchingRules().stream()
                            .map(DmnEvaluatedDecisionRule::getId)
                            .collect(Collectors.toSet()));
        }
    }

    private static String reason(RuntimeException broken) {
        var message = String.valueOf(broken.getMessage());
        if (message.contains("UNIQUE")) {
            return "more than one row fits, and the table allows one.";
        }
        return message.replaceAll("^(DMN|FEEL|DMN/FEEL|FEEL/SCALA)-\\d+ ", "");
    }

    /** An answer by output; what a row leaves empty is absent. */
    static Map<String, String> texts(Map<String, ? extends @Nullable Object> row) {
        var texts = new TreeMap<String, String>();
        row.forEach((name, value) -> {
            if (value != null) {
                texts.put(String.valueOf(name), text(value));
            }
        });
        return texts;
    }

    static String text(Object value) {
        if (value instanceof Date date) {
            return date.toInstant().atZone(ZoneOffset.UTC).toLocalDate().toString();
        }
        if (value instanceof Number number) {
            return new BigDecimal(number.toString()).stripTrailingZeros().toPlainString();
        }
        if (value instanceof Boolean yes) {
            return yes ? "yes" : "no";
        }
        return value.toString();
    }

    /** An answer, row by row; a row that is empty says nothing. */
    static String inWords(List<Map<String, String>> rows) {
        var said = rows.stream()
                .filter(row -> !row.isEmpty())
                .map(row -> row.entrySet().stream()
                        .map(cell -> cell.getKey() + ": " + cell.getValue())
                        .sorted()
                        .collect(Collectors.joining("; ")))
                .toList();
        return said.isEmpty() ? "No answer." : String.join(" | ", said);
    }
}
