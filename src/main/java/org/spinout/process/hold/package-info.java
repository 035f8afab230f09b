/**
 * What a legal hold does to the engine: the clocks of a held case stand still, its tasks and messages do not.
 *
 * <p>Whether a case is held is asked of {@link org.spinout.proposal.Holds}. Here its timers are suspended while it is,
 * those that begin meanwhile too, and its dates are moved on when it no longer is. What must not happen while a case is
 * held is refused where it would happen.
 */
@NullMarked
package org.spinout.process.hold;

import org.jspecify.annotations.NullMarked;
