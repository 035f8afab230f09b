package org.spinout.process.developbusinesscase;

import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.process.CaseNotices;
import org.spinout.process.CaseVariables;
import org.spinout.proposal.Answers;
import org.spinout.proposal.ProposalMove;
import org.spinout.proposal.Proposals;
import org.springframework.stereotype.Component;

/** Gives the case back to the team with the sponsor's words, and opens the part that must be worked on. */
@Component
class ReturnCase implements JavaDelegate {

    private final Answers answers;
    private final Proposals proposals;
    private final CaseNotices notices;

    ReturnCase(Answers answers, Proposals proposals, CaseNotices notices) {
        this.answers = answers;
        this.proposals = proposals;
        this.notices = notices;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var number = CaseVariables.CASE_NUMBER.from(execution);
        var review = answers.latest(number, DevelopBusinessCase.REVIEW_FORM);
        var reasons = Objects.requireNonNullElse(review.text("reasons"), "");

        proposals.move(number, ProposalMove.RETURN_CASE);
        notices.tellTeam(number, "Your business case came back", reasons);

        DevelopBusinessCase.RETURN_REASON.set(execution, reasons);
        DevelopBusinessCase.IMPROVE_PART.set(execution, review.text("improvePart"));
    }
}
