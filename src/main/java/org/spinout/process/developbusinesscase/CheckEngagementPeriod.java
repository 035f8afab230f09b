package org.spinout.process.developbusinesscase;

import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.spinout.organisation.WorkingDays;
import org.spinout.process.HostRule;
import org.spinout.process.HostRules;
import org.spinout.proposal.Answers;
import org.spinout.shared.Refusal;
import org.springframework.stereotype.Component;

/** Refuses an engagement of patients that gave them less time than the rules ask for. */
@Component
class CheckEngagementPeriod implements ExecutionListener {

    private final Answers answers;
    private final HostRules rules;
    private final WorkingDays days;

    CheckEngagementPeriod(Answers answers, HostRules rules, WorkingDays days) {
        this.answers = answers;
        this.rules = rules;
        this.days = days;
    }

    @Override
    public void notify(DelegateExecution execution) {
        if (execution.isCanceled()) {
            return;
        }
        var answer = answers.latest(execution.getProcessBusinessKey(), DevelopBusinessCase.ENGAGEMENT_FORM);
        var from = Objects.requireNonNull(answer.day("engagedFrom"));
        var until = Objects.requireNonNull(answer.day("engagedUntil"));
        var given = days.between(from, until);
        var least = rules.count(HostRule.PATIENT_ENGAGEMENT, answer.caseNumber(), from);
        if (given < least) {
            throw new Refusal(
                    "engagedUntil",
                    "min",
                    "Patients had " + given + " working days to answer, and at least " + least
                            + " are needed. Keep asking until then, and send this form afterwards.");
        }
    }
}
