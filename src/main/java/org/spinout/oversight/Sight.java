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
     * The ids of the bodies whose figures this person may see: those for which they hold the role of a manager or an
     * auditor today, whether in their own right or as a deputy. National people hold it for several. Empty for most.
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
