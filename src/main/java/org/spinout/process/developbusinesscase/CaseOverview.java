package org.spinout.process.developbusinesscase;

import org.camunda.bpm.engine.delegate.VariableScope;
import org.spinout.process.Consultation;
import org.spinout.process.ShownText;
import org.spinout.proposal.Answers;
import org.springframework.stereotype.Component;

/**
 * Lays what was found and said about a business case before whoever has it next, so that team, sponsor, assurers and board
 * read the same: in a form, and word for word.
 */
@Component
public class CaseOverview {

    private final CaseFindings findings;
    private final CaseChanges changes;
    private final Consultation consultation;
    private final Answers answers;

    CaseOverview(CaseFindings findings, CaseChanges changes, Consultation consultation, Answers answers) {
        this.findings = findings;
        this.changes = changes;
        this.consultation = consultation;
        this.answers = answers;
    }

    /** For those who get the case as it was sent last. */
    public void layOutAsSent(VariableScope scope, String caseNumber) {
        layOut(scope, caseNumber);
        DevelopBusinessCase.WHAT_CHANGED.set(scope, ShownText.fitting(changes.ofLastSending(caseNumber)));
        DevelopBusinessCase.STAFF_SIDE_SAID.set(scope, ShownText.fitting(consultation.staffSaid(caseNumber)));
        DevelopBusinessCase.PATIENT_SIDE_SAID.set(scope, ShownText.fitting(consultation.patientsSaid(caseNumber)));
        DevelopBusinessCase.PATIENT_SIDE_ANSWERED.set(
                scope, ShownText.fitting(consultation.patientsAnswered(caseNumber)));
        DevelopBusinessCase.SCRUTINY_SAID.set(scope, ShownText.fitting(consultation.scrutinySaid(caseNumber)));
        DevelopBusinessCase.OTHERS_SAID.set(scope, ShownText.fitting(consultation.othersSaid(caseNumber)));
        DevelopBusinessCase.SPONSOR_REMARKS.set(
                scope,
                answers.findLatest(caseNumber, DevelopBusinessCase.REVIEW_FORM)
                        .map(review -> review.text("sponsorRemarks"))
                        .orElse(null));
    }

    /** For the team before it sends the case. */
    void layOutToSend(VariableScope scope, String caseNumber) {
        layOut(scope, caseNumber);
        DevelopBusinessCase.CASE_STOPS.set(scope, String.join("\n\n", findings.stops(caseNumber)));
        DevelopBusinessCase.WHAT_CHANGED.set(scope, ShownText.fitting(changes.sinceLastSent(caseNumber)));
        DevelopBusinessCase.RETURNS_SO_FAR.set(scope, findings.returns(caseNumber));
    }

    private void layOut(VariableScope scope, String caseNumber) {
        DevelopBusinessCase.OPTION_SCORES.set(scope, ShownText.fitting(findings.optionScores(caseNumber)));
        DevelopBusinessCase.BALLOT_RESULT.set(scope, findings.ballot(caseNumber));
        DevelopBusinessCase.LEGAL_FORM_FINDING.set(scope, ShownText.fitting(findings.legalForm(caseNumber)));
        DevelopBusinessCase.STAFF_SIDE_ANSWERED.set(scope, ShownText.fitting(consultation.staffAnswered(caseNumber)));
    }
}
