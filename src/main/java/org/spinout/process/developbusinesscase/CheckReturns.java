package org.spinout.process.developbusinesscase;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.spinout.process.HostRule;
import org.spinout.process.HostRules;
import org.spinout.proposal.Answers;
import org.spinout.shared.Refusal;
import org.springframework.stereotype.Component;

/** Refuses to send a case back once more than the rules allow: a sponsor improves a case and does not decide on it. */
@Component
class CheckReturns implements ExecutionListener {

    private final Answers answers;
    private final CaseReturns returns;
    private final HostRules rules;

    CheckReturns(Answers answers, CaseReturns returns, HostRules rules) {
        this.answers = answers;
        this.returns = returns;
        this.rules = rules;
    }

    @Override
    public void notify(DelegateExecution execution) {
        if (execution.isCanceled()) {
            return;
        }
        var review = answers.latest(execution.getProcessBusinessKey(), DevelopBusinessCase.REVIEW_FORM);
        var most = rules.count(HostRule.MOST_RETURNS, review.caseNumber());
        if ("returned".equals(review.text("outcome")) && returns.of(review.caseNumber()) >= most) {
            throw new Refusal(
                    "outcome",
                    "max",
                    "You have sent this case back " + most
                            + " times, which is as often as the rules allow. Send it on and write what still worries you"
                            + " as a remark: those who assure and decide read it. Only they can refuse the case.");
        }
    }
}
