package org.spinout.process.movetransferdate;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.contract.DateMove;
import org.spinout.contract.DateMoveReason;
import org.spinout.contract.TransferDates;
import org.spinout.process.CaseMessages;
import org.spinout.process.CaseVariables;
import org.spinout.process.renewevidence.RenewEvidence;
import org.spinout.process.transferday.TransferClocks;
import org.springframework.stereotype.Component;

/**
 * Moves the date and all that hangs on it, and enters both in the record; or none of it. Who has been overtaken by
 * another move is told so, and looks again.
 */
@Component
class MoveDate implements JavaDelegate {

    private final DateMovers movers;
    private final LegalMinimums minimums;
    private final Scales scales;
    private final WeighingTables tables;
    private final TransferDates dates;
    private final TransferClocks clocks;
    private final CaseMessages messages;
    private final DateMoveRecord record;

    MoveDate(
            DateMovers movers,
            LegalMinimums minimums,
            Scales scales,
            WeighingTables tables,
            TransferDates dates,
            TransferClocks clocks,
            CaseMessages messages,
            DateMoveRecord record) {
        this.movers = movers;
        this.minimums = minimums;
        this.scales = scales;
        this.tables = tables;
        this.dates = dates;
        this.clocks = clocks;
        this.messages = messages;
        this.record = record;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var person = MoveTransferDate.REQUESTER.from(execution);
        var role = movers.roleOf(person, CaseVariables.CASE_NUMBER.from(execution));
        var proposal = movers.requireMovable(CaseVariables.CASE_NUMBER.from(execution));
        var move = new DateMove(
                proposal.number(),
                MoveTransferDate.SEEN.from(execution),
                MoveTransferDate.newDate(execution),
                DateMoveReason.ofCode(MoveTransferDate.REASON_CODE.from(execution)),
                MoveTransferDate.REASONS.from(execution),
                person);
        var weighing = scales.weigh(proposal, move.to());

        dates.move(move, minimums.of(proposal, move.to()));
        clocks.follow(proposal.number());
        messages.tellEveryPart(RenewEvidence.EVIDENCE_WEIGHED_AGAIN, proposal.number());

        record.enter(proposal, move, role, weighing);
        execution.setVariables(tables.of(weighing));
    }
}
