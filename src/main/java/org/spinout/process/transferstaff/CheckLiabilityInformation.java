package org.spinout.process.transferstaff;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.process.FormDates;
import org.spinout.process.LateAnswers;
import org.spinout.process.OwnAnswers;
import org.spinout.process.transferday.TransferPlan;
import org.spinout.shared.Days;
import org.spinout.shared.Refusal;
import org.springframework.stereotype.Component;

/** Says from which day the transfer is lawful, where the information comes late, and enters that. */
@Component
class CheckLiabilityInformation implements JavaDelegate {

    private final OwnAnswers answers;
    private final TransferPlan plan;
    private final StaffRules rules;
    private final LateAnswers late;

    CheckLiabilityInformation(OwnAnswers answers, TransferPlan plan, StaffRules rules, LateAnswers late) {
        this.answers = answers;
        this.plan = plan;
        this.rules = rules;
        this.late = late;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var form = answers.latest(execution, TransferStaff.LIABILITY_FORM);
        PersonalData.refuse(form);
        var given = FormDates.day(form, "liabilityInformationOn");
        var day = plan.orToday(form.caseNumber());
        if (given.isAfter(day)) {
            throw new Refusal(
                    "liabilityInformationOn",
                    "latest",
                    "The information must come before the transfer on " + Days.inWords(day) + ".");
        }

        var days = rules.liabilityDays(form.caseNumber(), day);
        if (given.plusDays(days).isAfter(day)) {
            late.note(
                    execution,
                    "Employee liability information",
                    "It was given on " + Days.inWords(given) + ", which is less than " + days + " days before "
                            + Days.inWords(day) + ". The service cannot go live before "
                            + Days.inWords(given.plusDays(days)) + ".");
        }
    }
}
