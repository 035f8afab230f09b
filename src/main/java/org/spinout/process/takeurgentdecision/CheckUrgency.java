package org.spinout.process.takeurgentdecision;

import static org.spinout.process.takeurgentdecision.TakeUrgentDecision.CHAIR;
import static org.spinout.process.takeurgentdecision.TakeUrgentDecision.ITEM_ID;

import java.util.Comparator;
import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.board.AgendaItem;
import org.spinout.board.AgendaItems;
import org.spinout.board.ItemState;
import org.spinout.organisation.Directory;
import org.spinout.process.CaseVariables;
import org.spinout.process.people.Role;
import org.spinout.proposal.Proposals;
import org.spinout.shared.Refusal;
import org.springframework.stereotype.Component;

/** Asks whether the case waits for this chair's board, and nothing else stands between it and a decision. */
@Component
class CheckUrgency implements JavaDelegate {

    private final AgendaItems items;
    private final Proposals proposals;
    private final Directory directory;

    CheckUrgency(AgendaItems items, Proposals proposals, Directory directory) {
        this.items = items;
        this.proposals = proposals;
        this.directory = directory;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var caseNumber = CaseVariables.CASE_NUMBER.from(execution);
        var body = Objects.requireNonNullElse(execution.getTenantId(), "");
        if (!directory.holds(CHAIR.from(execution), Role.BOARD_CHAIRS.group(), body)) {
            throw new Refusal.NotEntitled("Only the chair of the board decides between its meetings.");
        }

        var item = items.ofCase(caseNumber).stream()
                .filter(before -> before.bodyId().equals(body) && waits(before))
                .max(Comparator.comparing(AgendaItem::id))
                .orElseThrow(() -> new Refusal(
                        "caseNumber",
                        "waiting",
                        "The case " + caseNumber + " does not wait for a decision of your board."));

        execution.setProcessBusinessKey(caseNumber);
        CaseVariables.SERVICE_NAME.set(execution, proposals.get(caseNumber).serviceName());
        ITEM_ID.set(execution, item.id());
    }

    private static boolean waits(AgendaItem item) {
        return !item.isSetAside() && (item.state() == ItemState.WAITING || item.state() == ItemState.ON_AGENDA);
    }
}
