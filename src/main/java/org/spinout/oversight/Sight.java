package org.spinout.oversight;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import org.spinout.proposal.CaseAccess;
import org.spinout.proposal.Reach;

/**
 * What one person may see of the work of all: the figures of some bodies, and single cases. It is as of when it was
 * asked for, and is for one request.
 */
public final class Sight {

    private final String user;
    private final SortedSet<String> bodies;
    private final CaseAccess access;

    Sight(String user, SortedSet<String> bodies, CaseAccess access) {
        this.user = user;
        this.bodies = Collections.unmodifiableSortedSet(new TreeSet<>(bodies));
        this.access = access;
    }

    /**
     * The ids of the bodies whose figures this person may see: those they watch over today. Empty for most. A case counts
     * among the figures of the body it was begun in, and of no other that is a party to it: so no figure is counted
     * twice, and none of one body is told to another. The case itself is seen by the managers of every party.
     */
    public SortedSet<String> bodies() {
        return bodies;
    }

    /** Whether this person may see this case, by its number; no for a case there is not. */
    public boolean maySee(String caseNumber) {
        return access.of(caseNumber, user).reads();
    }

    /** The cases of {@link #maySee}, for a query over many of them. */
    public Reach cases() {
        return access.reachOf(user);
    }
}
