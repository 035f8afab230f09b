package org.spinout.process.guard.rules;

/** What an expression of a model may call, by name. */
public interface Beans {

    /** May models use this bean? */
    boolean isOffered(String name);

    /** Is there a bean of this name that models must not reach? */
    boolean isForbidden(String name);

    /** May it stand alone, as the delegate or listener of a step? */
    boolean isDelegate(String name);
}
