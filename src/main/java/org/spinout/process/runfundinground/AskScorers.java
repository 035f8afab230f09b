package org.spinout.process.runfundinground;

import static org.spinout.process.bidforfunding.BidForFunding.ROUND_NUMBER;

import java.util.ArrayList;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.process.OwnAnswers;
import org.springframework.stereotype.Component;

/** Asks those named as scorers, who have not been asked before, for their interests. */
@Component
class AskScorers implements JavaDelegate {

    private final OwnAnswers answers;
    private final ScorerDeclarations declarations;

    AskScorers(OwnAnswers answers, ScorerDeclarations declarations) {
        this.answers = answers;
        this.declarations = declarations;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var named = answers.latest(execution, RunFundingRound.SCORERS_FORM).choices("chosenScorers");
        var declared = declarations.declaredIn(ROUND_NUMBER.from(execution));

        var asked = named.stream().filter(one -> !declared.contains(one)).toList();

        RunFundingRound.SCORERS.set(execution, new ArrayList<>(asked));
    }
}
