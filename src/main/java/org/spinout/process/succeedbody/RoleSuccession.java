package org.spinout.process.succeedbody;

import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.spinout.organisation.Bodies;
import org.spinout.organisation.Directory;
import org.spinout.organisation.Succession;
import org.spinout.process.people.Departures;
import org.spinout.process.people.RegisteredRoles;
import org.spinout.process.people.Role;
import org.springframework.stereotype.Component;

/**
 * Passes a role on: the patient representatives of a network go, those of the local Healthwatch come, at every body where
 * the network's people held the role. Open tasks go back to the role.
 */
@Component
class RoleSuccession {

    private final Directory directory;
    private final Bodies bodies;
    private final RegisteredRoles roles;
    private final Departures departures;

    RoleSuccession(Directory directory, Bodies bodies, RegisteredRoles roles, Departures departures) {
        this.directory = directory;
        this.bodies = bodies;
        this.roles = roles;
        this.departures = departures;
    }

    /** Whoever holds the role at a successor comes, wherever the predecessor's people hold it. */
    void give(Succession succession, String role) {
        var coming = succession.successors().stream()
                .flatMap(successor -> directory.holders(role, successor.bodyId()).stream())
                .collect(Collectors.toCollection(TreeSet::new));
        for (var place : places(succession, role)) {
            coming.stream()
                    .filter(person -> !directory.holds(person, role, place))
                    .forEach(person -> roles.give(person, role, place, succession.setOutBy()));
        }
    }

    /** The predecessor's people go, unless they are a successor's as well; what they have in hand goes back to the role. */
    void end(Succession succession, String role) {
        var staying = succession.successors().stream()
                .flatMap(successor -> directory.holders(role, successor.bodyId()).stream())
                .collect(Collectors.toCollection(TreeSet::new));
        for (var person : directory.holders(role, succession.predecessor())) {
            if (!staying.contains(person)) {
                directory.bodiesOf(person).stream()
                        .filter(body -> directory.holds(person, role, body))
                        .forEach(body -> departures.endRole(person, Role.of(role), body, succession.setOutBy()));
            }
        }
    }

    /** The bodies at which the predecessor's people hold the role. */
    SortedSet<String> places(Succession succession, String role) {
        return directory.holders(role, succession.predecessor()).stream()
                .flatMap(person ->
                        directory.bodiesOf(person).stream().filter(body -> directory.holds(person, role, body)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What would happen, in a sentence; empty where no role goes over. */
    String inWords(Succession succession) {
        var role = succession.role();
        return role == null
                ? ""
                : "\n\n**" + Role.of(role).title() + "** change at "
                        + places(succession, role).stream()
                                .map(body -> bodies.get(body).name())
                                .collect(Collectors.joining(", "))
                        + ": "
                        + directory.holders(role, succession.predecessor()).size() + " go.";
    }
}
