package org.spinout.process;

import org.spinout.proposal.Proposal;
import org.spinout.proposal.Proposals;
import org.spinout.shared.Refusal;
import org.springframework.stereotype.Component;

/** The door to requests about a case that anybody with the right role can start, but only its team may make. */
@Component
public class TeamRequests {

    private final Proposals proposals;

    TeamRequests(Proposals proposals) {
        this.proposals = proposals;
    }

    /**
     * The case, locked, if this person may ask something about it.
     *
     * @throws Refusal.NotEntitled when they are not of its team; the same words whether or not there is such a case, so
     *     that nobody learns which numbers exist
     * @throws Refusal.Conflict when the case has ended
     */
    public Proposal admit(String caseNumber, String requester) {
        if (proposals.find(caseNumber).isEmpty() || !proposals.isOfTeam(caseNumber, requester)) {
            throw new Refusal.NotEntitled("You are not of the team of a case " + caseNumber
                    + ". Only members of its team can ask for this; check the number.");
        }
        var proposal = proposals.lock(caseNumber);
        if (proposal.state().isFinal()) {
            throw new Refusal.Conflict(
                    caseNumber + " has ended already (" + proposal.state().meaning() + ").");
        }
        return proposal;
    }
}
