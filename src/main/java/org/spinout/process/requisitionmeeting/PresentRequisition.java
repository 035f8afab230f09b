package org.spinout.process.requisitionmeeting;

import static org.spinout.process.requisitionmeeting.RequisitionMeeting.CALL_BY;
import static org.spinout.process.requisitionmeeting.RequisitionMeeting.CALL_BY_DAY;
import static org.spinout.process.requisitionmeeting.RequisitionMeeting.SIGNATORIES;
import static org.spinout.process.requisitionmeeting.RequisitionMeeting.SIGNATORIES_TEXT;

import java.util.ArrayList;
import java.util.Date;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.board.Requisitions;
import org.spinout.correspondence.Notices;
import org.spinout.organisation.Bodies;
import org.spinout.organisation.Directory;
import org.spinout.organisation.WorkingDays;
import org.spinout.process.LegalRules;
import org.spinout.process.people.Role;
import org.spinout.shared.Days;
import org.springframework.stereotype.Component;

/** Presents a requisition that enough members have signed: the days in which the chair may call a meeting begin. */
@Component
class PresentRequisition implements JavaDelegate {

    private final Requisitions requisitions;
    private final Bodies bodies;
    private final Directory directory;
    private final LegalRules rules;
    private final WorkingDays days;
    private final Notices notices;

    PresentRequisition(
            Requisitions requisitions,
            Bodies bodies,
            Directory directory,
            LegalRules rules,
            WorkingDays days,
            Notices notices) {
        this.requisitions = requisitions;
        this.bodies = bodies;
        this.directory = directory;
        this.rules = rules;
        this.days = days;
        this.notices = notices;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var requisition = requisitions.present(execution.getProcessBusinessKey());
        var body = bodies.get(requisition.bodyId());
        var lastDay = days.today()
                .plusDays(rules.ask("requisitionAnswerDays", body.kind(), days.today())
                        .count());
        var names = requisition.signatories().stream().map(directory::nameOf).collect(Collectors.joining(", "));

        notices.tellRole(
                Role.BOARD_SECRETARIES.group(),
                body.id(),
                requisition.number(),
                "Members of the board ask for a meeting",
                names + " ask that the board meet about: " + requisition.business() + "\n\nCall the meeting by "
                        + Days.inWords(lastDay) + ", or they may call it themselves.");

        SIGNATORIES.set(execution, new ArrayList<>(requisition.signatories()));
        SIGNATORIES_TEXT.set(execution, names);
        CALL_BY.set(
                execution,
                Date.from(lastDay.plusDays(1).atStartOfDay(WorkingDays.LONDON).toInstant()));
        CALL_BY_DAY.set(execution, Days.inWords(lastDay));
    }
}
