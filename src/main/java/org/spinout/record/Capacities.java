package org.spinout.record;

/**
 * Says in which capacity somebody decides. A port: whoever knows the deputies of the day answers it.
 */
public interface Capacities {

    /** The role itself, or {@code boardChairs, deputy of mthorne} for who decides in somebody's place. */
    String capacity(String user, String role, String bodyId);
}
