package org.spinout.webapps.oversight;

import java.security.Principal;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.spinout.organisation.Bodies;
import org.spinout.organisation.Body;
import org.spinout.oversight.Sights;
import org.spinout.shared.Refusal;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Whose figures a request is for: always bodies that its reader may see. */
@Component
class Watched {

    private final Sights sights;
    private final Bodies bodies;

    Watched(Sights sights, Bodies bodies) {
        this.sights = sights;
        this.bodies = bodies;
    }

    /**
     * What was asked for.
     *
     * @param all the bodies whose figures the reader may see, by name
     * @param chosen the id of the one asked for, empty for all of them
     * @param ids the bodies the figures are of
     */
    record Asked(List<Body> all, String chosen, Set<String> ids) {

        /** The bodies, in words. Public, since pages call it. */
        public String inWords() {
            var names = all.stream()
                    .filter(body -> ids.contains(body.id()))
                    .map(Body::name)
                    .toList();
            return names.size() > 3 ? names.size() + " organisations" : String.join(", ", names);
        }
    }

    /**
     * @param body the id of one body, or null or empty for all the reader may see
     * @throws AccessDeniedException when the reader may see no body's figures
     * @throws Refusal when the reader may not see that one's, or there is no such body
     */
    Asked ask(Principal reader, @Nullable String body) {
        var ids = sights.of(reader.getName()).bodies();
        if (ids.isEmpty()) {
            throw new AccessDeniedException("These figures are for those who oversee or audit a body.");
        }
        var all = bodies.all().stream().filter(one -> ids.contains(one.id())).toList();
        if (body == null || body.isEmpty()) {
            return new Asked(all, "", ids);
        }
        if (!ids.contains(body)) {
            throw new Refusal(
                    "body", "allowedValues", "There is no organisation with that id whose figures you may see.");
        }
        SortedSet<String> one = new TreeSet<>(Set.of(body));
        return new Asked(all, body, one);
    }
}
