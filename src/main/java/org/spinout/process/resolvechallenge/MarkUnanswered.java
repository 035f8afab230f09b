package org.spinout.process.resolvechallenge;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.process.CaseNotices;
import org.spinout.process.CaseVariables;
import org.springframework.stereotype.Component;

/** A complaint that nobody answered in time goes to whoever decides on it, and they are told that nobody did. */
@Component
class MarkUnanswered implements JavaDelegate {

    private final CaseNotices notices;

    MarkUnanswered(CaseNotices notices) {
        this.notices = notices;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var caseNumber = execution.getProcessBusinessKey();
        var challenge = ResolveChallenge.CHALLENGE_NUMBER.from(execution);

        ResolveChallenge.RESPONSE_TEXT.set(
                execution, "**The host has not answered in time.** That is no answer, and no consent.");

        notices.tellHost(
                "boardChairs",
                caseNumber,
                "A complaint about " + CaseVariables.SERVICE_NAME.from(execution) + " was not answered",
                "Nobody has answered the complaint " + challenge
                        + " in time. Please decide how it ends; you find the task" + " in Tasklist.");
    }
}
