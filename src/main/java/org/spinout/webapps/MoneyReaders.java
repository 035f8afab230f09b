package org.spinout.webapps;

import java.util.Set;
import org.spinout.organisation.Bodies;
import org.spinout.organisation.BodyKind;
import org.springframework.stereotype.Component;

/**
 * Who may read the books of the funds: those who run them and decide on them; and those who oversee or audit a national
 * body. Managers of single hosts see what their own case files tell them.
 */
@Component
class MoneyReaders {

    private static final Set<String> OF_THE_FUNDS =
            Set.of("fundManagers", "fundPanel", "fundPanelChairs", "accountingOfficers");
    private static final Set<String> WHO_CHECK = Set.of("oversight", "auditors");

    private final EnginePeople people;
    private final Bodies bodies;

    MoneyReaders(EnginePeople people, Bodies bodies) {
        this.people = people;
        this.bodies = bodies;
    }

    boolean mayRead(String user) {
        var roles = people.groupsOf(user);
        return roles.stream().anyMatch(OF_THE_FUNDS::contains)
                || (roles.stream().anyMatch(WHO_CHECK::contains) && isNational(user));
    }

    private boolean isNational(String user) {
        return people.bodiesOf(user).stream()
                .flatMap(id -> bodies.find(id).stream())
                .anyMatch(body -> body.kind() == BodyKind.NATIONAL);
    }
}
