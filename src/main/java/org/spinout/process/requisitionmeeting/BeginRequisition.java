package org.spinout.process.requisitionmeeting;

import static org.spinout.process.requisitionmeeting.RequisitionMeeting.BEGUN_BY;
import static org.spinout.process.requisitionmeeting.RequisitionMeeting.BEGUN_BY_NAME;
import static org.spinout.process.requisitionmeeting.RequisitionMeeting.BUSINESS;
import static org.spinout.process.requisitionmeeting.RequisitionMeeting.CARRIED;
import static org.spinout.process.requisitionmeeting.RequisitionMeeting.MEMBERS_ASKED;
import static org.spinout.process.requisitionmeeting.RequisitionMeeting.NEEDED_TEXT;
import static org.spinout.process.requisitionmeeting.RequisitionMeeting.OUTCOME;

import java.util.ArrayList;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.board.AgendaItems;
import org.spinout.board.BoardMember;
import org.spinout.board.BoardMembers;
import org.spinout.board.Requisitions;
import org.spinout.organisation.Bodies;
import org.spinout.organisation.Directory;
import org.spinout.organisation.WorkingDays;
import org.spinout.process.LegalRules;
import org.spinout.proposal.Answers;
import org.spinout.shared.Refusal;
import org.springframework.stereotype.Component;

/** Begins the requisition and finds out who is to be asked to sign, and how many must. */
@Component
class BeginRequisition implements JavaDelegate {

    private final Requisitions requisitions;
    private final BoardMembers members;
    private final AgendaItems items;
    private final Bodies bodies;
    private final Directory directory;
    private final LegalRules rules;
    private final WorkingDays days;
    private final Answers answers;

    BeginRequisition(
            Requisitions requisitions,
            BoardMembers members,
            AgendaItems items,
            Bodies bodies,
            Directory directory,
            LegalRules rules,
            WorkingDays days,
            Answers answers) {
        this.requisitions = requisitions;
        this.members = members;
        this.items = items;
        this.bodies = bodies;
        this.directory = directory;
        this.rules = rules;
        this.days = days;
        this.answers = answers;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var body = bodies.get(Objects.requireNonNullElse(execution.getTenantId(), ""));
        var by = BEGUN_BY.from(execution);
        var oneIn = rules.ask("requisitionOneIn", body.kind(), days.today()).count();

        var begun = requisitions.begin(body.id(), by, BUSINESS.from(execution), oneIn);
        refuseIfNothingWaits(body.id());
        answers.keep(begun.number(), RequisitionMeeting.START_FORM, null, by, Map.of("business", begun.business()));

        execution.setProcessBusinessKey(begun.number());
        MEMBERS_ASKED.set(
                execution,
                new ArrayList<>(members.of(body.id(), days.today()).stream()
                        .map(BoardMember::user)
                        .filter(user -> !begun.isCarried() && !user.equals(by))
                        .toList()));
        BEGUN_BY_NAME.set(execution, directory.nameOf(by));
        NEEDED_TEXT.set(execution, begun.needed() + " of " + begun.membership() + " members");
        CARRIED.set(execution, begun.isCarried());
        OUTCOME.set(execution, "");
    }

    private void refuseIfNothingWaits(String bodyId) {
        if (items.waiting(bodyId).isEmpty()) {
            throw new Refusal("No case waits for your board, so there is nothing to meet about."
                    + " A case comes before the board once its secretary has sent the paper.");
        }
    }
}
