package org.spinout.process.developbusinesscase;

import java.util.List;
import org.spinout.record.DecisionRecord;
import org.spinout.record.Entry;
import org.springframework.stereotype.Component;

/** How often a sponsor has sent a case back since it was begun, or since it last had to be rewritten. */
@Component
class CaseReturns {

    private final DecisionRecord record;

    CaseReturns(DecisionRecord record) {
        this.record = record;
    }

    int of(String caseNumber) {
        var decisions = record.of(caseNumber).stream().map(Entry::decision).toList();
        var outcomes = decisions.stream()
                .filter(decision -> decision.gate().equals(DevelopBusinessCase.REVIEW_GATE)
                        || decision.outcome().equals("rewrite"))
                .map(decision -> decision.outcome())
                .toList();
        return (int) sinceRewrite(outcomes).stream().filter("returned"::equals).count();
    }

    private static List<String> sinceRewrite(List<String> outcomes) {
        return outcomes.subList(outcomes.lastIndexOf("rewrite") + 1, outcomes.size());
    }
}
