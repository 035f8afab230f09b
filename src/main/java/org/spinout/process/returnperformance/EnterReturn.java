package org.spinout.process.returnperformance;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.enterprise.DistressWarnings;
import org.spinout.enterprise.Enterprises;
import org.spinout.enterprise.PerformanceReturn;
import org.spinout.enterprise.PerformanceReturns;
import org.spinout.enterprise.PromiseBook;
import org.spinout.enterprise.ServiceMeasures;
import org.spinout.process.EnterpriseRules;
import org.spinout.process.OwnAnswers;
import org.spinout.process.sustainenterprise.SustainEnterprise;
import org.spinout.proposal.Answer;
import org.springframework.stereotype.Component;

/** Enters a return, and each figure beside what was promised. */
@Component
class EnterReturn implements JavaDelegate {

    private final OwnAnswers answers;
    private final ServiceMeasures measures;
    private final PerformanceReturns returns;
    private final PromiseBook promises;
    private final Enterprises enterprises;
    private final EnterpriseRules rules;
    private final DistressWarnings warnings;

    EnterReturn(
            OwnAnswers answers,
            ServiceMeasures measures,
            PerformanceReturns returns,
            PromiseBook promises,
            Enterprises enterprises,
            EnterpriseRules rules,
            DistressWarnings warnings) {
        this.enterprises = enterprises;
        this.rules = rules;
        this.warnings = warnings;
        this.answers = answers;
        this.measures = measures;
        this.returns = returns;
        this.promises = promises;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var caseNumber = execution.getProcessBusinessKey();
        var form = answers.latest(execution, ReturnPerformance.RETURN_FORM);
        var upTo = ReturnPerformance.upTo(execution);
        var figures = figures(form);

        var entered = returns.enter(
                caseNumber,
                SustainEnterprise.RETURN_NUMBER.from(execution),
                upTo,
                figures,
                Objects.requireNonNull(form.number("cashCoverWeeks")).intValue(),
                form.user());
        measures.of(caseNumber)
                .forEach(measure -> promises.noteNamed(
                        caseNumber,
                        measure.name(),
                        upTo,
                        Objects.requireNonNull(figures.get(measure.number())),
                        "return " + entered.number(),
                        form.user()));

        ReturnPerformance.CASH_SHORT.set(execution, isShort(caseNumber, entered));
        ReturnPerformance.RETURN_OUTCOME.set(execution, entered.result().code());
    }

    /** Nobody is warned twice of the same distress. */
    private boolean isShort(String caseNumber, PerformanceReturn entered) {
        var enterprise = enterprises.get(caseNumber);
        var least = rules.ask("shortOfCashWeeks", enterprise.legalForm(), entered.upTo())
                .value();
        return Objects.requireNonNull(entered.cashCoverWeeks()) < least
                && warnings.open(caseNumber).isEmpty();
    }

    private static Map<Integer, BigDecimal> figures(Answer form) {
        var figures = new TreeMap<Integer, BigDecimal>();
        for (var row = 1; row <= ReturnPerformance.MOST_MEASURES; row++) {
            var figure = form.number("figure" + row);
            if (figure != null) {
                figures.put(row, figure);
            }
        }
        return figures;
    }
}
