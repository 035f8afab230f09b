package org.spinout.process.assurebusinesscase;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.board.NewCondition;
import org.spinout.process.CaseNotices;
import org.spinout.process.CaseVariables;
import org.spinout.proposal.Answer;
import org.spinout.proposal.Answers;
import org.spinout.proposal.ProposalMove;
import org.spinout.proposal.Proposals;
import org.springframework.stereotype.Component;

/** Moves the proposal as the assurer decided, and tells the team with the reasons. */
@Component
class SettleAssurance implements JavaDelegate {

    private record Effect(ProposalMove move, String words) {}

    private static final Map<String, Effect> EFFECTS = Map.of(
            "assured", new Effect(ProposalMove.ASSURE, "Your business case is assured"),
            "assuredWithConditions", new Effect(ProposalMove.ASSURE, "Your business case is assured, with conditions"),
            "rewrite", new Effect(ProposalMove.REWRITE_CASE, "Your business case must be rewritten"),
            "notAssured", new Effect(ProposalMove.REJECT, "Your business case is not assured"));

    private final Answers answers;
    private final Proposals proposals;
    private final CaseNotices notices;

    SettleAssurance(Answers answers, Proposals proposals, CaseNotices notices) {
        this.answers = answers;
        this.proposals = proposals;
        this.notices = notices;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var number = CaseVariables.CASE_NUMBER.from(execution);
        var decision = AssureBusinessCase.decision(answers, number);
        var outcome = AssureBusinessCase.ASSURANCE_OUTCOME.from(execution);
        var effect = Objects.requireNonNull(EFFECTS.get(outcome), outcome);

        // Assured before the board, a case stays where it is: what moves it next is the board.
        if (effect.move().isLegalFrom(proposals.get(number).state())) {
            proposals.move(number, effect.move());
        }
        notices.tellTeam(number, effect.words(), words(decision));
    }

    private static String words(Answer decision) {
        var conditions = Stream.concat(
                        Stream.ofNullable(decision.text("conditions")),
                        ImposedConditions.of(decision).stream().map(NewCondition::wording))
                .collect(Collectors.joining("\n- "));
        return Objects.requireNonNullElse(decision.text("reasons"), "")
                + (conditions.isEmpty() ? "" : "\n\nThe conditions:\n- " + conditions);
    }
}
