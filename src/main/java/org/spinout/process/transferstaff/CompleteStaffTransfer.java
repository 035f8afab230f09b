package org.spinout.process.transferstaff;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.contract.Representation;
import org.spinout.contract.StaffTransfer;
import org.spinout.contract.Transfers;
import org.spinout.process.OwnAnswers;
import org.springframework.stereotype.Component;

/** Keeps that staff were informed and consulted and how many transfer, in counts and dates only. */
@Component
class CompleteStaffTransfer implements JavaDelegate {

    private final OwnAnswers answers;
    private final Transfers transfers;

    CompleteStaffTransfer(OwnAnswers answers, Transfers transfers) {
        this.answers = answers;
        this.transfers = transfers;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var list = answers.latest(execution, TransferStaff.LIST_FORM);
        var payroll = answers.latest(execution, TransferStaff.PAYROLL_FORM);

        transfers.complete(
                list.caseNumber(),
                new StaffTransfer(
                        Counts.of(list, "staffAssigned"),
                        Counts.of(list, "staffObjected"),
                        answers.latest(execution, TransferStaff.MEASURES_FORM).day("measuresLetterOn"),
                        answers.latest(execution, TransferStaff.CONSULTATION_FORM)
                                .day("consultedOn"),
                        answers.latest(execution, TransferStaff.LIABILITY_FORM).day("liabilityInformationOn"),
                        Counts.of(list, "staffNotAssigned"),
                        representation(execution),
                        payroll.day("payrollTestedOn")),
                payroll.user());
    }

    private static Representation representation(DelegateExecution execution) {
        var way = TransferStaff.WAY.from(execution);
        return !way.equals("election")
                ? Representation.ofCode(way)
                : TransferStaff.SPOKEN_FOR.from(execution)
                        ? Representation.ELECTED_REPRESENTATIVES
                        : Representation.NOBODY_STOOD;
    }
}
