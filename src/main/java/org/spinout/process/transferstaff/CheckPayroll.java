package org.spinout.process.transferstaff;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.process.FormDates;
import org.spinout.process.OwnAnswers;
import org.spinout.proposal.Answer;
import org.spinout.shared.Refusal;
import org.springframework.stereotype.Component;

/** Refuses a test run that did not pay everybody who transfers, and days out of order. */
@Component
class CheckPayroll implements JavaDelegate {

    private final OwnAnswers answers;

    CheckPayroll(OwnAnswers answers) {
        this.answers = answers;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var form = answers.latest(execution, TransferStaff.PAYROLL_FORM);
        PersonalData.refuse(form);

        var transferring = Counts.of(answers.latest(execution, TransferStaff.LIST_FORM), "staffTransferring");
        if ("ready".equals(form.text("outcome"))) {
            requireEverybody(form, transferring);
            FormDates.requireOrder(
                    FormDates.Named.of(form, "payrollTestedOn", "the test run"),
                    FormDates.Named.of(form, "firstPaidOn", "the first pay of the enterprise"));
            FormDates.requireOrder(
                    FormDates.Named.of(form, "lastPaidByHostOn", "the last pay of the employer of today"),
                    FormDates.Named.of(form, "firstPaidOn", "the first pay of the enterprise"));
        }
    }

    private static void requireEverybody(Answer form, int transferring) {
        var tested = Counts.of(form, "payrollTested");
        if (tested != transferring) {
            throw new Refusal(
                    "payrollTested",
                    "sum",
                    "The counts do not add up: " + transferring + " transfer, and the test run paid " + tested + ".");
        }
    }
}
