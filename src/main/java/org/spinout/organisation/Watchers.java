package org.spinout.organisation;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Which bodies people watch over: managers and auditors each their own, and those of a national body every body there is
 * today, one registered this morning included. Deputies watch over what the absent person does.
 */
@Component
public class Watchers {

    private static final List<String> ROLES = List.of("oversight", "auditors");

    private final Directory directory;
    private final Bodies bodies;

    public Watchers(Directory directory, Bodies bodies) {
        this.directory = directory;
        this.bodies = bodies;
    }

    /** The ids of the bodies this person watches over today; none for most people. */
    public SortedSet<String> bodiesOf(String user) {
        var own = ROLES.stream()
                .flatMap(role -> directory.bodiesWhere(user, role).stream())
                .collect(Collectors.toCollection(TreeSet::new));
        if (own.isEmpty()) {
            return own;
        }
        var all = bodies.all();
        var isNational = all.stream().anyMatch(body -> body.kind() == BodyKind.NATIONAL && own.contains(body.id()));
        return isNational ? all.stream().map(Body::id).collect(Collectors.toCollection(TreeSet::new)) : own;
    }
}
