package org.spinout.organisation;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Who people are and what they may do, and for which body. A port: the engine's identity service answers it today, a
 * hospital's own directory may answer it tomorrow.
 *
 * <p>A role is the name of a group, such as {@code boardSecretaries}; a body is given by its id. Unknown people hold no
 * role and belong to no body; asking about them is no error.
 */
public interface Directory {

    /** Whether somebody with this user id can sign on. */
    boolean exists(String user);

    /** The name people know this person by; the user id itself when nothing better is known. */
    String nameOf(String user);

    /** Whether this person holds the role for this body today, in their own right or as somebody's deputy. */
    boolean holds(String user, String role, String bodyId);

    /** For whom this person acts in the role today; nobody when they hold it in their own right, or not at all. */
    default SortedSet<String> standingInFor(String user, String role, String bodyId) {
        // A directory that knows no deputies.
        return Collections.emptySortedSet();
    }

    /** The user ids of all who hold the role for this body today, deputies included. */
    SortedSet<String> holders(String role, String bodyId);

    /** The ids of the bodies this person works for; several for a national role. */
    SortedSet<String> bodiesOf(String user);

    /** Every role this person was given somewhere; for which bodies, if any today, {@link #bodiesWhere} says. */
    SortedSet<String> rolesOf(String user);

    /** The ids of the bodies for which this person holds the role today. */
    default SortedSet<String> bodiesWhere(String user, String role) {
        return bodiesOf(user).stream()
                .filter(bodyId -> holds(user, role, bodyId))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The same for many roles at once; a role held nowhere today has no bodies, or is not among the keys. */
    default Map<String, SortedSet<String>> bodiesByRole(String user, Collection<String> roles) {
        return roles.stream().distinct().collect(Collectors.toMap(role -> role, role -> bodiesWhere(user, role)));
    }
}
