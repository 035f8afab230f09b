package org.spinout.process.casefile;

import java.util.Set;
import org.spinout.organisation.Bodies;
import org.spinout.process.OtherHosts;
import org.spinout.proposal.Document;
import org.spinout.proposal.DocumentAccess;
import org.spinout.proposal.DocumentKind;
import org.spinout.proposal.Proposals;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Where several hosts decide, the paper and the letters of one host's board are for its own people and the team: what a
 * board reads and writes of its own affairs is nothing to another's.
 */
@Component
class PapersOfOtherHosts implements DocumentAccess {

    private static final Set<DocumentKind> OF_A_BOARD = Set.of(
            DocumentKind.BOARD_PAPER,
            DocumentKind.APPROVAL_LETTER,
            DocumentKind.REJECTION_LETTER,
            DocumentKind.DEFERRAL_LETTER,
            DocumentKind.MODIFICATION_LETTER,
            DocumentKind.COMPETITION_LETTER);

    private final ObjectProvider<OtherHosts> hosts;
    private final ObjectProvider<Proposals> proposals;
    private final ObjectProvider<Bodies> bodies;

    PapersOfOtherHosts(
            ObjectProvider<OtherHosts> hosts, ObjectProvider<Proposals> proposals, ObjectProvider<Bodies> bodies) {
        this.hosts = hosts;
        this.proposals = proposals;
        this.bodies = bodies;
    }

    @Override
    public boolean mayOpen(Document document, String user) {
        if (!OF_A_BOARD.contains(document.kind())) {
            return true;
        }
        return proposals
                .getObject()
                .find(document.key())
                .map(proposal -> hosts.getObject()
                        .mayRead(user, proposal.number(), bodyOf(document, proposal.number(), proposal.bodyId())))
                .orElse(true);
    }

    /** A letter of another host names it; what names none is of the body in which the case was begun. */
    private String bodyOf(Document document, String caseNumber, String own) {
        return hosts.getObject().ever(caseNumber).stream()
                .filter(host -> document.title()
                        .endsWith(", " + bodies.getObject().get(host).name()))
                .findFirst()
                .orElse(own);
    }
}
