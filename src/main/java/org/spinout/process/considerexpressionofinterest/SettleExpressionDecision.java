package org.spinout.process.considerexpressionofinterest;

import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.process.CaseNotices;
import org.spinout.process.CaseVariables;
import org.spinout.proposal.Answers;
import org.spinout.proposal.ProposalMove;
import org.spinout.proposal.Proposals;
import org.springframework.stereotype.Component;

/** Moves the proposal as the chair decided, and tells the team with the reasons. */
@Component
class SettleExpressionDecision implements JavaDelegate {

    private record Effect(ProposalMove move, String words) {}

    private static final Map<String, Effect> EFFECTS = Map.of(
            "accepted",
            new Effect(ProposalMove.ACCEPT_EXPRESSION, "accepted"),
            "acceptedWithModification",
            new Effect(ProposalMove.MODIFY_EXPRESSION, "accepted with a change, which you are asked to agree"),
            "rejected",
            new Effect(ProposalMove.REJECT, "rejected"));

    private final Answers answers;
    private final Proposals proposals;
    private final CaseNotices notices;

    SettleExpressionDecision(Answers answers, Proposals proposals, CaseNotices notices) {
        this.answers = answers;
        this.proposals = proposals;
        this.notices = notices;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var number = CaseVariables.CASE_NUMBER.from(execution);
        var decision = answers.latest(number, ConsiderExpressionOfInterest.DECISION_FORM);
        var outcome = ConsiderExpressionOfInterest.EXPRESSION_OUTCOME.from(execution);
        var effect = Objects.requireNonNull(EFFECTS.get(outcome), outcome);

        proposals.move(number, effect.move());
        notices.tellTeam(
                number,
                "Your expression of interest is " + effect.words(),
                Objects.requireNonNullElse(decision.text("reasons"), ""));

        ConsiderExpressionOfInterest.MODIFICATION_ASKED.set(execution, decision.text("modification"));
    }
}
