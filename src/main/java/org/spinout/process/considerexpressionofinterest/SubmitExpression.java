package org.spinout.process.considerexpressionofinterest;

import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.organisation.WorkingDays;
import org.spinout.process.CaseVariables;
import org.spinout.proposal.Answer;
import org.spinout.proposal.Answers;
import org.spinout.proposal.ProposalMove;
import org.spinout.proposal.Proposals;
import org.springframework.stereotype.Component;

/** Takes the expression in as the team sent it, and lays out the facts by which it is found eligible. */
@Component
class SubmitExpression implements JavaDelegate {

    /** Less than this describes no service. */
    private static final int SHORTEST_DESCRIPTION = 20;

    private final Answers answers;
    private final Proposals proposals;
    private final ExpressionChecks checks;
    private final WorkingDays days;

    SubmitExpression(Answers answers, Proposals proposals, ExpressionChecks checks, WorkingDays days) {
        this.answers = answers;
        this.proposals = proposals;
        this.checks = checks;
        this.days = days;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var number = CaseVariables.CASE_NUMBER.from(execution);
        var answer = answers.latest(number, ConsiderExpressionOfInterest.EXPRESSION_FORM);
        var lineManager = Objects.requireNonNull(answer.text("lineManager"));

        checks.requireLineManager(proposals.get(number), lineManager);
        checks.requireCounts(proposals.get(number), answer);
        checks.requireCommissioner(answer);
        proposals.withLineManager(number, lineManager);
        proposals.withCommissioner(number, answer.text("commissionerId"));
        proposals.withRegulatedActivity(number, answer.isYes("carriesOutRegulatedActivity"));
        var proposal = proposals.move(number, ProposalMove.SUBMIT_EXPRESSION);

        CaseVariables.LINE_MANAGER.set(execution, lineManager);
        CaseVariables.REGULATED_ACTIVITY.set(execution, proposal.regulatedActivity());
        ConsiderExpressionOfInterest.ON_DATE.set(
                execution, days.dateOf(proposal.openedAt()).toString());
        layOut(execution, answer);
    }

    private static void layOut(DelegateExecution execution, Answer answer) {
        var description = Objects.requireNonNullElse(answer.text("serviceDescription"), "");
        ConsiderExpressionOfInterest.SERVICE_DESCRIBED.set(
                execution, description.strip().length() >= SHORTEST_DESCRIPTION);
        ConsiderExpressionOfInterest.STAFF_IN_FAVOUR.set(
                execution,
                Objects.requireNonNull(answer.number("staffInFavour")).intValue());
        ConsiderExpressionOfInterest.SERVICE_CLOSING.set(execution, answer.text("serviceClosing"));
        ConsiderExpressionOfInterest.IN_PROCUREMENT.set(execution, answer.text("inProcurement"));
        ConsiderExpressionOfInterest.CLINICALLY_APPROPRIATE.set(execution, answer.text("clinicallyAppropriate"));
        // What was judged in an earlier round or before a correction is judged anew.
        ConsiderExpressionOfInterest.CLINICAL_OUTCOME.set(execution, "");
        ConsiderExpressionOfInterest.CLINICAL_SAID.set(execution, "");
    }
}
