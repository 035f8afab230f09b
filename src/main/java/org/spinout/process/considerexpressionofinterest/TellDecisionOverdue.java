package org.spinout.process.considerexpressionofinterest;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.process.CaseNotices;
import org.spinout.process.CaseVariables;
import org.springframework.stereotype.Component;

/** Says openly that a promised date has passed; silence of the chair is neither yes nor no. */
@Component
class TellDecisionOverdue implements JavaDelegate {

    private final CaseNotices notices;

    TellDecisionOverdue(CaseNotices notices) {
        this.notices = notices;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var number = CaseVariables.CASE_NUMBER.from(execution);
        var subject = "No decision yet on " + CaseVariables.SERVICE_NAME.from(execution);
        var text = "A decision was promised by " + ConsiderExpressionOfInterest.DECISION_DATE.from(execution)
                + ". The chair has not decided yet. This counts neither for nor against the proposal.";

        notices.tellTeam(number, subject, text);
        notices.tellHost("boardChairs", number, subject, text);
        notices.tellHost("boardSecretaries", number, subject, text);
    }
}
