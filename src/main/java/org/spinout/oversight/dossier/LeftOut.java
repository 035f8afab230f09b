package org.spinout.oversight.dossier;

import org.jspecify.annotations.Nullable;

/**
 * Something a dossier does not have, and why not: nothing is left out without one of these.
 *
 * @param what in words, with how much of it
 * @param why in words
 * @param exemption the code of the exemption in the public edition, or null
 * @param decidedBy who decided it, a role or a rule; null where it follows from who may read the case
 */
public record LeftOut(
        String what,
        String why,
        @Nullable String exemption,
        @Nullable String decidedBy) {}
