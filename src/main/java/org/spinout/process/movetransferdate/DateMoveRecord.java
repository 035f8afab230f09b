package org.spinout.process.movetransferdate;

import java.util.List;
import java.util.Map;
import org.spinout.contract.DateMove;
import org.spinout.process.ShownText;
import org.spinout.process.people.Role;
import org.spinout.proposal.Answers;
import org.spinout.proposal.Proposal;
import org.spinout.record.DecisionRecord;
import org.spinout.record.NewEntry;
import org.springframework.stereotype.Component;

/** What is kept of a move for good: who, why, and every date that moved with it. */
@Component
class DateMoveRecord {

    private final Answers answers;
    private final DecisionRecord record;
    private final WeighingTables tables;

    DateMoveRecord(Answers answers, DecisionRecord record, WeighingTables tables) {
        this.answers = answers;
        this.record = record;
        this.tables = tables;
    }

    void enter(Proposal proposal, DateMove move, Role role, Weighing weighing) {
        var day = move.to().toString();
        var kept = answers.keep(
                proposal.number(),
                MoveTransferDate.MOVE_FORM,
                null,
                move.by(),
                Map.of(
                        "newDate", day,
                        "reasonCode", move.reason().code(),
                        "reasons", move.words(),
                        "datesMoved", tables.lines(weighing),
                        "warnings", String.join("\n", weighing.warnings())));
        record.enter(new NewEntry(
                proposal.number(),
                "Transfer date moved",
                day,
                move.reason().code(),
                ShownText.whole(move.words() + "\n\n" + tables.lines(weighing)),
                move.by(),
                role.group(),
                DateMovers.bodyOf(role, proposal),
                List.of(kept.reference()),
                List.of()));
    }
}
