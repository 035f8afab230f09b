package org.spinout.webapps.waiting;

import java.security.Principal;
import java.util.List;
import java.util.Set;
import org.spinout.organisation.Bodies;
import org.spinout.organisation.Body;
import org.spinout.oversight.Sights;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Whose figures a reader may see. */
@Component
class Readers {

    private final Sights sights;
    private final Bodies bodies;

    Readers(Sights sights, Bodies bodies) {
        this.sights = sights;
        this.bodies = bodies;
    }

    /** @throws AccessDeniedException for somebody who may see no body's figures */
    Set<String> bodiesOf(Principal reader) {
        var seen = sights.of(reader.getName()).bodies();
        if (seen.isEmpty()) {
            throw new AccessDeniedException("These figures are for those who oversee or audit an organisation.");
        }
        return seen;
    }

    /** The same bodies, as people call them. */
    List<Body> named(Set<String> seen) {
        return bodies.all().stream().filter(body -> seen.contains(body.id())).toList();
    }

    String nameOf(String bodyId) {
        return bodies.find(bodyId).map(Body::name).orElse(bodyId);
    }
}
