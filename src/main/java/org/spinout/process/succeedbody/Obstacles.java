package org.spinout.process.succeedbody;

import java.util.Optional;
import org.spinout.organisation.Bodies;
import org.spinout.organisation.Directory;
import org.spinout.organisation.Succession;
import org.spinout.proposal.Hosts;
import org.spinout.proposal.Proposal;
import org.springframework.stereotype.Component;

/** What keeps a case from going to its successor until somebody has settled it. */
@Component
class Obstacles {

    private final Hosts hosts;
    private final Directory directory;
    private final Bodies bodies;

    Obstacles(Hosts hosts, Directory directory, Bodies bodies) {
        this.hosts = hosts;
        this.directory = directory;
        this.bodies = bodies;
    }

    /** The first there is, in a sentence; empty when the case can go. */
    Optional<String> of(Succession succession, Proposal proposal, String successor) {
        var name = bodies.get(successor).name();
        var isHost = proposal.bodyId().equals(succession.predecessor());
        var isOtherHost =
                hosts.find(proposal.number(), succession.predecessor()).isPresent();
        if ((isHost && hosts.find(proposal.number(), successor).isPresent())
                || (isOtherHost
                        && (proposal.bodyId().equals(successor)
                                || hosts.find(proposal.number(), successor).isPresent()))) {
            return Optional.of(name + " is a host of this case already. Two boards decide on it for themselves, and one"
                    + " board cannot decide twice: let the case be decided, or go on without one of the two, first.");
        }
        if (isHost
                && !succession.teamsFollow()
                && !proposal.state().isFinal()
                && !directory.bodiesOf(proposal.lead()).contains(successor)) {
            return Optional.of(directory.nameOf(proposal.lead()) + ", who leads the team, is not registered with "
                    + name + ". Register them there first, with Register person.");
        }
        return Optional.empty();
    }
}
