package org.spinout.organisation;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.spinout.shared.Days;
import org.spinout.shared.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which bodies act today: a body whose place others have taken acts no longer, and cannot be named for anything new. */
@Component
@Transactional(readOnly = true)
public class ActingBodies {

    private final Bodies bodies;
    private final Successions successions;

    public ActingBodies(Bodies bodies, Successions successions) {
        this.bodies = bodies;
        this.successions = successions;
    }

    /** Every body that acts, by name. */
    public List<Body> all() {
        return bodies.all().stream().filter(body -> acts(body.id())).toList();
    }

    public boolean acts(String bodyId) {
        return successions.endOf(bodyId).isEmpty();
    }

    /** Who acts in this body's place today: itself, or its successors, or theirs. */
    public Set<String> inPlaceOf(String bodyId) {
        var acting = new LinkedHashSet<String>();
        successions
                .endOf(bodyId)
                .ifPresentOrElse(
                        end -> end.successors().forEach(successor -> acting.addAll(inPlaceOf(successor.bodyId()))),
                        () -> acting.add(bodyId));
        return acting;
    }

    /** @throws Refusal when others have taken the place of the body that this field names; says who acts today */
    public void require(String field, String bodyId) {
        successions.endOf(bodyId).ifPresent(end -> {
            throw new Refusal(
                    field,
                    "lasting",
                    bodies.get(bodyId).name() + " was succeeded on " + Days.inWords(end.effectiveOn())
                            + " and acts no longer. In its place name "
                            + inPlaceOf(bodyId).stream()
                                    .map(id -> bodies.get(id).name() + " (" + id + ")")
                                    .collect(Collectors.joining(" or "))
                            + ".");
        });
    }
}
