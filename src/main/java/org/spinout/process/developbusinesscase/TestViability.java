package org.spinout.process.developbusinesscase;

import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.process.CaseVariables;
import org.spinout.process.ShownText;
import org.spinout.process.Viability;
import org.springframework.stereotype.Component;

/** Tests whether the service can live on its figures, and shows team and sponsor the same result. */
@Component
class TestViability implements JavaDelegate {

    private static final String NOBODY_ASKED = "They were not asked, because no union is recognised for this service.";

    private final Viability viability;

    TestViability(Viability viability) {
        this.viability = viability;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var number = CaseVariables.CASE_NUMBER.from(execution);

        var finding = viability.test(number);

        DevelopBusinessCase.VIABILITY_VERDICT.set(execution, finding.verdict().words());
        DevelopBusinessCase.VIABILITY_REASONS.set(execution, finding.reasonsInWords());
        DevelopBusinessCase.VIABILITY_MEASURES.set(execution, finding.measures());
        DevelopBusinessCase.VIABILITY_INPUTS.set(execution, ShownText.fitting(finding.inputs()));
        DevelopBusinessCase.FIVE_YEARS.set(execution, finding.years());
        DevelopBusinessCase.STAFF_SIDE_SAID.set(
                execution,
                Objects.requireNonNullElse(DevelopBusinessCase.STAFF_SIDE_SAID.orNull(execution), NOBODY_ASKED));
    }
}
