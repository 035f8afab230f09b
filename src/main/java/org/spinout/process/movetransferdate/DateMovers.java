package org.spinout.process.movetransferdate;

import java.util.Optional;
import org.spinout.contract.Transfers;
import org.spinout.organisation.Directory;
import org.spinout.process.people.Role;
import org.spinout.proposal.Holds;
import org.spinout.proposal.Proposal;
import org.spinout.proposal.Proposals;
import org.spinout.shared.Refusal;
import org.springframework.stereotype.Component;

/** Who may move the date of a transfer, and when it can be moved at all. */
@Component
class DateMovers {

    private final Proposals proposals;
    private final Transfers transfers;
    private final Directory directory;
    private final Holds holds;

    DateMovers(Proposals proposals, Transfers transfers, Directory directory, Holds holds) {
        this.proposals = proposals;
        this.transfers = transfers;
        this.directory = directory;
        this.holds = holds;
    }

    /**
     * In which role somebody may move the date of this case's transfer: of the host's transfer team, of the
     * commissioner, or the lead of its team.
     *
     * @throws Refusal.NotEntitled when they may not; the same words whether or not there is such a case
     */
    Role roleOf(String person, String caseNumber) {
        return proposals
                .find(caseNumber)
                .flatMap(proposal -> roleOf(person, proposal))
                .orElseThrow(() -> new Refusal.NotEntitled("You have no transfer of a case " + caseNumber
                        + ". The host's transfer team, the commissioner and the lead of the team can move its date;"
                        + " check the number."));
    }

    /**
     * The case, locked, when the date of its transfer can be moved now.
     *
     * @throws org.spinout.proposal.CaseHeld while the case is held
     * @throws Refusal when its transfer has not begun
     * @throws Refusal.Conflict when its transfer, or the case, has ended
     */
    Proposal requireMovable(String caseNumber) {
        var proposal = proposals.lock(caseNumber);
        if (proposal.state().isFinal()) {
            throw new Refusal.Conflict(caseNumber + " has ended already ("
                    + proposal.state().meaning() + "), so its transfer date can no longer be moved.");
        }
        if (transfers.find(caseNumber).isEmpty()) {
            throw new Refusal(
                    "caseNumber",
                    "state",
                    "The transfer of " + caseNumber
                            + " has not begun, so it has no date to move. Its plan names the planned start.");
        }
        if (transfers.get(caseNumber).end() != null) {
            throw new Refusal.Conflict(
                    "The transfer of " + caseNumber + " has ended already, so its date can no longer be moved.");
        }
        holds.requireNone(caseNumber, "The transfer date cannot be moved");
        return proposal;
    }

    /** The body for which somebody in this role moves the date. */
    static String bodyOf(Role role, Proposal proposal) {
        return role == Role.COMMISSIONERS ? proposal.contractingBodyId() : proposal.bodyId();
    }

    private Optional<Role> roleOf(String person, Proposal proposal) {
        if (directory.holds(person, Role.TRANSFER_TEAM.group(), proposal.bodyId())) {
            return Optional.of(Role.TRANSFER_TEAM);
        }
        if (directory.holds(person, Role.COMMISSIONERS.group(), proposal.contractingBodyId())) {
            return Optional.of(Role.COMMISSIONERS);
        }
        return proposal.lead().equals(person) ? Optional.of(Role.PROPOSERS) : Optional.empty();
    }
}
