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
    private final TwoHosts twoHosts;

    Obstacles(Hosts hosts, Directory directory, Bodies bodies, TwoHosts twoHosts) {
        this.hosts = hosts;
        this.directory = directory;
        this.bodies = bodies;
        this.twoHosts = twoHosts;
    }

    /** The first there is, in a sentence; empty when the case can go. */
    Optional<String> of(Succession succession, Proposal proposal, String successor) {
        var name = bodies.get(successor).name();
        var isHost = proposal.bodyId().equals(succession.predecessor());
        var ending = TwoHosts.ending(hosts.of(proposal.number()), proposal, succession.predecessor(), successor);
        if (ending.isPresent() && !twoHosts.canEnd(proposal.number(), ending.get())) {
            return Optional.of(
                    name + " is a host of this case already, and the team has been asked something by the board of "
                            + bodies.get(ending.get()).name() + ": let the team answer, or that board decide, first.");
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
