package org.spinout.process.raisechallenge;

import java.util.Optional;
import java.util.stream.Stream;
import org.spinout.organisation.Directory;
import org.spinout.process.people.Role;
import org.spinout.proposal.Proposal;
import org.spinout.proposal.Proposals;
import org.spinout.shared.Refusal;
import org.springframework.stereotype.Component;

/** Lets in who may report a challenge: people of certain roles in the body of the case, and its commissioner. */
@Component
class ChallengeDoor {

    /**
     * Somebody who may report a challenge to a case.
     *
     * @param proposal the case
     * @param role as whom
     */
    record Admitted(Proposal proposal, Role role) {}

    private final Proposals proposals;
    private final Directory directory;

    ChallengeDoor(Proposals proposals, Directory directory) {
        this.proposals = proposals;
        this.directory = directory;
    }

    /**
     * The case, and as whom this person reports.
     *
     * @throws Refusal.NotEntitled when they may not; the same words whether or not there is such a case, so that nobody
     *     learns which numbers exist
     */
    Admitted admit(String caseNumber, String user) {
        return proposals
                .find(caseNumber)
                .flatMap(proposal -> roleOf(user, proposal).map(role -> new Admitted(proposal, role)))
                .orElseThrow(() -> new Refusal.NotEntitled("You have no part in a case " + caseNumber
                        + ". A challenge is reported by a sponsor, the board secretary, a staff or patient representative"
                        + " of the body that hosts the service, or by its commissioner; check the number."));
    }

    private Optional<Role> roleOf(String user, Proposal proposal) {
        return Stream.of(
                        Role.SPONSORS,
                        Role.BOARD_SECRETARIES,
                        Role.STAFF_REPRESENTATIVES,
                        Role.PATIENT_REPRESENTATIVES,
                        Role.COMMISSIONERS)
                .filter(role -> directory.holds(
                        user,
                        role.group(),
                        role == Role.COMMISSIONERS ? proposal.contractingBodyId() : proposal.bodyId()))
                .findFirst();
    }
}
