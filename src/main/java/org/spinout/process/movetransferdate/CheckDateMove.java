package org.spinout.process.movetransferdate;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.contract.TransferDates;
import org.spinout.process.CaseVariables;
import org.springframework.stereotype.Component;

/** Asks whether this person may move this date, and whether the law lets it go there; anything else is for them to weigh. */
@Component
class CheckDateMove implements JavaDelegate {

    private final DateMovers movers;
    private final TransferDates dates;
    private final LegalMinimums minimums;

    CheckDateMove(DateMovers movers, TransferDates dates, LegalMinimums minimums) {
        this.movers = movers;
        this.dates = dates;
        this.minimums = minimums;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var caseNumber = CaseVariables.CASE_NUMBER.from(execution);
        var role = movers.roleOf(MoveTransferDate.REQUESTER.from(execution), caseNumber);

        var proposal = movers.requireMovable(caseNumber);
        dates.requireWorthMoving(caseNumber, MoveTransferDate.newDate(execution));
        TransferDates.requireLawful(
                MoveTransferDate.newDate(execution), minimums.of(proposal, MoveTransferDate.newDate(execution)));

        execution.setProcessBusinessKey(caseNumber);
        CaseVariables.SERVICE_NAME.set(execution, proposal.serviceName());
        MoveTransferDate.REQUESTER_ROLE.set(execution, role.group());
    }
}
