package org.spinout.proposal;

/** How people stand towards the file of a case or a meeting. A port: who holds which role and task, the engine knows. */
public interface CaseAccess {

    /**
     * How a person stands towards a case file now; {@link Standing#STRANGER} also where there is no such case.
     *
     * @param key the number of a case or of a meeting
     */
    Standing of(String key, String user);

    /** The cases towards which this person is no stranger, for queries over many of them. */
    Reach reachOf(String user);
}
