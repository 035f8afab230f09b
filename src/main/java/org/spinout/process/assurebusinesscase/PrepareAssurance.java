package org.spinout.process.assurebusinesscase;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.process.CaseVariables;
import org.spinout.process.RequiredStep.Need;
import org.spinout.process.RequiredSteps;
import org.spinout.process.ShownText;
import org.spinout.process.Viability;
import org.spinout.process.developbusinesscase.CaseOverview;
import org.spinout.process.developbusinesscase.DevelopBusinessCase;
import org.spinout.proposal.Answers;
import org.spinout.proposal.ProposalMove;
import org.spinout.proposal.Proposals;
import org.springframework.stereotype.Component;

/** Begins the assurance of the newest version of the case and lays out what the assurers see of it. */
@Component
class PrepareAssurance implements JavaDelegate {

    private final Proposals proposals;
    private final Answers answers;
    private final Viability viability;
    private final RequiredSteps requiredSteps;
    private final CaseOverview overview;

    PrepareAssurance(
            Proposals proposals,
            Answers answers,
            Viability viability,
            RequiredSteps requiredSteps,
            CaseOverview overview) {
        this.proposals = proposals;
        this.answers = answers;
        this.viability = viability;
        this.requiredSteps = requiredSteps;
        this.overview = overview;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var number = CaseVariables.CASE_NUMBER.from(execution);
        var submission = answers.latest(number, DevelopBusinessCase.SUBMISSION_FORM);
        var size = CaseVariables.SIZE.from(execution);
        var scheme = CaseVariables.SCHEME.from(execution);

        var finding = viability.test(number);
        var boardToBoard = requiredSteps.of(size, scheme, "boardToBoard").need() != Need.NONE;
        proposals.move(number, ProposalMove.BEGIN_ASSURANCE);

        DevelopBusinessCase.CASE_SUMMARY.set(execution, submission.text("summary"));
        DevelopBusinessCase.VIABILITY_VERDICT.set(execution, finding.verdict().words());
        DevelopBusinessCase.VIABILITY_REASONS.set(execution, finding.reasonsInWords());
        DevelopBusinessCase.VIABILITY_INPUTS.set(execution, ShownText.fitting(finding.inputs()));
        DevelopBusinessCase.FIVE_YEARS.set(execution, finding.years());
        overview.layOutAsSent(execution, number);
        AssureBusinessCase.BOARD_TO_BOARD.set(execution, boardToBoard);
        AssureBusinessCase.REPORT_AUTHORS.set(execution, "");
    }
}
