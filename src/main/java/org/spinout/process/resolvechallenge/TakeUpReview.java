package org.spinout.process.resolvechallenge;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.process.CaseNotices;
import org.spinout.process.CaseVariables;
import org.spinout.proposal.ChallengeOutcome;
import org.springframework.stereotype.Component;

/** Reads what the body that awards has decided, from its own form, and lets the chair of the host know. */
@Component
class TakeUpReview implements JavaDelegate {

    private final OutcomeForms outcomes;
    private final CaseNotices notices;

    TakeUpReview(OutcomeForms outcomes, CaseNotices notices) {
        this.outcomes = outcomes;
        this.notices = notices;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var decision = outcomes.latest(execution);
        var outcome = ChallengeOutcome.ofCode(String.valueOf(decision.text("outcome")));

        ResolveChallenge.CHALLENGE_OUTCOME.set(execution, outcome.code());
        notices.tellHost(
                "boardChairs",
                decision.caseNumber(),
                "The review of a representation about " + CaseVariables.SERVICE_NAME.from(execution) + " is over",
                outcome.words() + ": so the body that awards has decided on the representation "
                        + ResolveChallenge.CHALLENGE_NUMBER.from(execution) + ". Its reasons: "
                        + decision.text("reasons"));
    }
}
