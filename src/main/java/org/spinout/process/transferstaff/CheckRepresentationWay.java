package org.spinout.process.transferstaff;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.process.FormDates;
import org.spinout.process.OwnAnswers;
import org.spinout.process.transferday.TransferPlan;
import org.spinout.shared.Days;
import org.spinout.shared.Refusal;
import org.springframework.stereotype.Component;

/** Lets staff be consulted only in the way the law of the day of transfer wants, while it can still be put right. */
@Component
class CheckRepresentationWay implements JavaDelegate {

    private final OwnAnswers answers;
    private final TransferPlan plan;
    private final StaffRules rules;

    CheckRepresentationWay(OwnAnswers answers, TransferPlan plan, StaffRules rules) {
        this.answers = answers;
        this.plan = plan;
        this.rules = rules;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var form = answers.latest(execution, TransferStaff.REPRESENTATION_FORM);
        var day = plan.plan(form.caseNumber(), FormDates.day(form, "plannedTransferOn"), form.user());
        rules.requireLawfulWay(form, day);
        if (Counts.of(form, "staffOnList") > Counts.of(form, "staffOfEmployer")) {
            throw new Refusal(
                    "staffOnList",
                    "max",
                    "The counts do not add up: " + Counts.of(form, "staffOnList") + " staff on the list, but only "
                            + Counts.of(form, "staffOfEmployer") + " have this employer in all.");
        }

        var way = String.valueOf(form.text("representation"));
        var days = rules.liabilityDays(form.caseNumber(), day);

        TransferStaff.WAY.set(execution, way);
        TransferStaff.SPOKEN_FOR.set(execution, !way.equals("direct"));
        TransferStaff.REPRESENTATION.set(execution, StaffRules.inWords(way));
        TransferStaff.TRANSFER_DAY.set(execution, Days.inWords(day));
        TransferStaff.LIABILITY_DAYS.set(execution, days);
        TransferStaff.LIABILITY_DUE.set(execution, Days.inWords(day.minusDays(days)));
    }
}
