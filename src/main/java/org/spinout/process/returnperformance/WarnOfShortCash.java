package org.spinout.process.returnperformance;

import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.enterprise.DistressWarnings;
import org.spinout.enterprise.Enterprises;
import org.spinout.process.OwnAnswers;
import org.spinout.process.warnofdistress.Distress;
import org.spinout.shared.Money;
import org.springframework.stereotype.Component;

/** A return that shows too little cash warns by itself, unless a warning is open. */
@Component
class WarnOfShortCash implements JavaDelegate {

    private final Enterprises enterprises;
    private final OwnAnswers answers;
    private final DistressWarnings warnings;
    private final Distress distress;

    WarnOfShortCash(Enterprises enterprises, OwnAnswers answers, DistressWarnings warnings, Distress distress) {
        this.enterprises = enterprises;
        this.answers = answers;
        this.warnings = warnings;
        this.distress = distress;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var enterprise = enterprises.get(execution.getProcessBusinessKey());
        var form = answers.latest(execution, ReturnPerformance.RETURN_FORM);
        var weeks = Objects.requireNonNull(form.number("cashCoverWeeks")).intValue();

        var warning = warnings.raise(
                enterprise.caseNumber(), weeks, Money.ZERO, 0, "Its return shows too little cash.", form.user());

        distress.begin(enterprise, warning);
    }
}
