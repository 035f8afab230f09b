package org.spinout.process.guard.rules;

import java.util.Set;

/** What an expression of a model may call, by name. */
public interface Beans {

    /** May models use this bean? */
    boolean isOffered(String name);

    /** The names of those that models may use. */
    Set<String> offered();

    /** Is there a bean of this name that models must not reach? */
    boolean isForbidden(String name);

    /** May it stand alone, as the delegate or listener of a step? */
    boolean isDelegate(String name);
}
