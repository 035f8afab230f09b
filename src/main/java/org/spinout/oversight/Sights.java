package org.spinout.oversight;

import org.spinout.organisation.Watchers;
import org.spinout.proposal.CaseAccess;
import org.springframework.stereotype.Component;

/**
 * The one place that says what a person may see. Every page, table and figure over more than one case asks here first;
 * about single cases it passes on what {@link CaseAccess} says.
 */
@Component
public class Sights {

    private final Watchers watchers;
    private final CaseAccess access;

    Sights(Watchers watchers, CaseAccess access) {
        this.watchers = watchers;
        this.access = access;
    }

    /** @param user the user id; unknown people see nothing */
    public Sight of(String user) {
        return new Sight(user, watchers.bodiesOf(user), access);
    }
}
