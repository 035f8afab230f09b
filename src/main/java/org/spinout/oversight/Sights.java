package org.spinout.oversight;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.spinout.organisation.Directory;
import org.spinout.proposal.CaseAccess;
import org.springframework.stereotype.Component;

/**
 * The one place that says what a person may see. Every page, table and figure over more than one case asks here first;
 * about single cases it passes on what {@link CaseAccess} says.
 */
@Component
public class Sights {

    private static final List<String> WATCH = List.of("oversight", "auditors");

    private final Directory directory;
    private final CaseAccess access;

    Sights(Directory directory, CaseAccess access) {
        this.directory = directory;
        this.access = access;
    }

    /** @param user the user id; unknown people see nothing */
    public Sight of(String user) {
        return new Sight(user, bodiesWatchedBy(user), access);
    }

    private SortedSet<String> bodiesWatchedBy(String user) {
        var watched = new TreeSet<String>();
        WATCH.forEach(role -> watched.addAll(directory.bodiesWhere(user, role)));
        return watched;
    }
}
