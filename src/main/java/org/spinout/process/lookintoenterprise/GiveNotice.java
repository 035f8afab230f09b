package org.spinout.process.lookintoenterprise;

import java.time.LocalDate;
import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.enterprise.Enterprise;
import org.spinout.enterprise.Enterprises;
import org.spinout.organisation.WorkingDays;
import org.spinout.process.CaseNotices;
import org.spinout.process.OwnAnswers;
import org.spinout.process.people.Role;
import org.spinout.shared.Days;
import org.spinout.shared.Refusal;
import org.springframework.stereotype.Component;

/** Gives notice to end the contract, never shorter than it asks. */
@Component
class GiveNotice implements JavaDelegate {

    private final Enterprises enterprises;
    private final OwnAnswers answers;
    private final WorkingDays days;
    private final CaseNotices notices;

    GiveNotice(Enterprises enterprises, OwnAnswers answers, WorkingDays days, CaseNotices notices) {
        this.enterprises = enterprises;
        this.answers = answers;
        this.days = days;
        this.notices = notices;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var enterprise = enterprises.get(execution.getProcessBusinessKey());
        var decision = answers.latest(execution, LookIntoEnterprise.DECISION_FORM);
        var ends = Objects.requireNonNull(decision.day("noticeEndsOn"));

        requireNotice(enterprise, ends);

        notices.tellBody(
                enterprise.bodyId(),
                Role.ENTERPRISE_OFFICERS.group(),
                enterprise.caseNumber(),
                "The commissioner gives notice to " + enterprise.name(),
                "The notice ends on " + Days.inWords(ends) + "; then the hand-over begins. Its reasons: "
                        + decision.text("reasons"));
    }

    private void requireNotice(Enterprise enterprise, LocalDate ends) {
        var earliest = days.today().plusMonths(enterprise.noticeMonths());
        if (ends.isBefore(earliest)) {
            throw new Refusal(
                    "noticeEndsOn",
                    "min",
                    "The contract asks for " + enterprise.noticeMonths() + " months' notice: it can end on "
                            + Days.inWords(earliest) + " at the earliest.");
        }
    }
}
