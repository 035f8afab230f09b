package org.spinout.process.developbusinesscase;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.process.Consultation;
import org.spinout.process.ShownText;
import org.springframework.stereotype.Component;

/** Lays everything that was found before those who send and review the case, so that they see the same. */
@Component
class LayOutCase implements JavaDelegate {

    private final CaseFindings findings;
    private final CaseChanges changes;
    private final Consultation consultation;

    LayOutCase(CaseFindings findings, CaseChanges changes, Consultation consultation) {
        this.findings = findings;
        this.changes = changes;
        this.consultation = consultation;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var number = execution.getProcessBusinessKey();

        var stops = String.join("\n\n", findings.stops(number));
        var changed = changes.sinceLastSent(number);

        DevelopBusinessCase.CASE_STOPS.set(execution, stops);
        DevelopBusinessCase.WHAT_CHANGED.set(execution, ShownText.fitting(changed));
        DevelopBusinessCase.OPTION_SCORES.set(execution, ShownText.fitting(findings.optionScores(number)));
        DevelopBusinessCase.BALLOT_RESULT.set(execution, findings.ballot(number));
        DevelopBusinessCase.LEGAL_FORM_FINDING.set(execution, ShownText.fitting(findings.legalForm(number)));
        DevelopBusinessCase.RETURNS_SO_FAR.set(execution, findings.returns(number));
        DevelopBusinessCase.STAFF_SIDE_ANSWERED.set(execution, ShownText.fitting(consultation.staffAnswered(number)));
    }
}
