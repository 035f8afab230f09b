package org.spinout.process.considerexpressionofinterest;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.process.CaseNotices;
import org.spinout.process.CaseVariables;
import org.spinout.proposal.Answers;
import org.spinout.proposal.ProposalMove;
import org.spinout.proposal.Proposals;
import org.spinout.record.DecisionRecord;
import org.spinout.record.NewEntry;
import org.springframework.stereotype.Component;

/** Rejects an expression that failed once more after its last round; the record says that a rule did, not a person. */
@Component
class RejectAfterLastRound implements JavaDelegate {

    private static final String REJECTED = "rejected";

    private final Proposals proposals;
    private final Answers answers;
    private final DecisionRecord record;
    private final CaseNotices notices;

    RejectAfterLastRound(Proposals proposals, Answers answers, DecisionRecord record, CaseNotices notices) {
        this.proposals = proposals;
        this.answers = answers;
        this.record = record;
        this.notices = notices;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var number = CaseVariables.CASE_NUMBER.from(execution);
        var reasons = "Sent back as often as the route allows. The last time: "
                + ConsiderExpressionOfInterest.RETURN_REASON.from(execution);
        var evidence = answers.latest(number, ConsiderExpressionOfInterest.EXPRESSION_FORM);

        record.enter(new NewEntry(
                number,
                "Rounds of the expression of interest",
                REJECTED,
                ConsiderExpressionOfInterest.RETURN_CODE.from(execution),
                reasons,
                "spinout",
                "rule",
                CaseVariables.BODY_ID.from(execution),
                List.of(evidence.reference()),
                List.of()));
        proposals.move(number, ProposalMove.REJECT);
        notices.tellTeam(
                number,
                "Your expression of interest is rejected",
                reasons + "\n\nThis case is closed. Everything is kept. You may start a new proposal.");

        ConsiderExpressionOfInterest.EXPRESSION_OUTCOME.set(execution, REJECTED);
    }
}
