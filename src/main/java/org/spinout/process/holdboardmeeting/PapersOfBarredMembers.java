package org.spinout.process.holdboardmeeting;

import org.spinout.board.Meetings;
import org.spinout.proposal.Document;
import org.spinout.proposal.DocumentAccess;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Whoever stands aside from a case opens none of its confidential papers, nor those of a meeting that has it. */
@Component
class PapersOfBarredMembers implements DocumentAccess {

    private final ObjectProvider<StandingAside> aside;
    private final ObjectProvider<Meetings> meetings;

    PapersOfBarredMembers(ObjectProvider<StandingAside> aside, ObjectProvider<Meetings> meetings) {
        this.aside = aside;
        this.meetings = meetings;
    }

    @Override
    public boolean mayOpen(Document document, String user) {
        if (!document.isConfidential()) {
            return true;
        }
        return meetings.getObject().find(document.key()).isPresent()
                ? !aside.getObject().isBarredFromPapersOf(user, document.key())
                : !aside.getObject().isBarredFromCase(user, document.key());
    }
}
