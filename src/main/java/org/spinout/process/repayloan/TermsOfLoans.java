package org.spinout.process.repayloan;

import java.util.Map;
import org.camunda.bpm.engine.DecisionService;
import org.spinout.fund.LoanTerms;
import org.spinout.fund.Product;
import org.spinout.process.ReadsTable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The table {@code loanTerms}, whose figures are settings. */
@Component
@ReadsTable("loanTerms")
class TermsOfLoans {

    private final DecisionService decisions;

    TermsOfLoans(@Lazy DecisionService decisions) {
        this.decisions = decisions;
    }

    LoanTerms of(Product product) {
        var row = decisions
                .evaluateDecisionTableByKey("loanTerms")
                .decisionDefinitionWithoutTenantId()
                .variables(Map.of("product", product.code()))
                .evaluate()
                .getSingleResult();
        return new LoanTerms(
                number(row.getEntry("basisPoints")),
                number(row.getEntry("instalments")),
                number(row.getEntry("monthsBetween")),
                number(row.getEntry("graceMonths")),
                number(row.getEntry("arrearsLimit")));
    }

    private static int number(Object cell) {
        return ((Number) cell).intValue();
    }
}
