package org.spinout.process.developbusinesscase;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.spinout.proposal.Answers;
import org.spinout.shared.Refusal;
import org.springframework.stereotype.Component;

/** Refuses a preference for an option that does not score highest, unless it says why. */
@Component
class CheckOptionScores implements ExecutionListener {

    private final Answers answers;

    CheckOptionScores(Answers answers) {
        this.answers = answers;
    }

    @Override
    public void notify(DelegateExecution execution) {
        if (execution.isCanceled()) {
            return;
        }
        var answer = answers.latest(execution.getProcessBusinessKey(), OptionScores.FORM);
        var scores = OptionScores.of(answer);
        var reasons = answer.text("lowerOptionReasons");
        if (!scores.prefersTheHighest() && (reasons == null || reasons.isBlank())) {
            throw new Refusal(
                    "lowerOptionReasons",
                    "required",
                    "You prefer an option that does not score highest: " + scores.totalsInWords()
                            + ". Say why you prefer it all the same, or look at your scores again.");
        }
    }
}
