package org.spinout.process.developbusinesscase;

import java.math.BigDecimal;
import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.spinout.proposal.Answer;
import org.spinout.proposal.Answers;
import org.spinout.shared.Refusal;
import org.springframework.stereotype.Component;

/** Refuses a ballot in which more votes were cast than there were voters. */
@Component
class CheckBallotCounts implements ExecutionListener {

    private final Answers answers;

    CheckBallotCounts(Answers answers) {
        this.answers = answers;
    }

    @Override
    public void notify(DelegateExecution execution) {
        if (execution.isCanceled()) {
            return;
        }
        var answer = answers.latest(execution.getProcessBusinessKey(), DevelopBusinessCase.BALLOT_FORM);
        var cast = count(answer, "ballotFor").add(count(answer, "ballotAgainst"));
        var voters = count(answer, "ballotVoters");
        if (answer.isYes("ballotHeld") && cast.compareTo(voters) > 0) {
            throw new Refusal(
                    "ballotVoters",
                    "min",
                    cast + " votes were cast, which is more than the " + voters + " who could vote.");
        }
    }

    private static BigDecimal count(Answer answer, String field) {
        return Objects.requireNonNullElse(answer.number(field), BigDecimal.ZERO);
    }
}
