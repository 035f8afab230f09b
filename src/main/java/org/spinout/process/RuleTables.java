package org.spinout.process;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.DecisionService;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Asks the newest version of a decision table, which a process owner may have changed since the release. */
@Component
class RuleTables {

    private final DecisionService decisions;

    RuleTables(@Lazy DecisionService decisions) {
        this.decisions = decisions;
    }

    /** Every row that answers, in the order of the table. */
    List<RuleRow> ask(String table, Map<String, ? extends @Nullable Object> facts) {
        return decisions
                .evaluateDecisionByKey(table)
                .decisionDefinitionWithoutTenantId()
                .variables(new HashMap<String, Object>(facts))
                .evaluate()
                .getResultList()
                .stream()
                .map(cells -> new RuleRow(table, cells))
                .toList();
    }
}
