/**
 * The decision record: who decided what, in which role and for which body, on which version, with which reasons, on which
 * evidence, and who stood aside.
 *
 * <p>The entries of a case form a chain: each carries the hash of the one before it, so that an entry changed or taken out
 * behind Spinout's back is found by {@link org.spinout.record.DecisionRecord#verify}. Nothing here is ever changed or
 * deleted; a mistake is corrected by a later entry. When its time is over, what a record says may go by
 * {@link org.spinout.record.Disposals}; its hash stays, and the chain says who let it go.
 */
@NullMarked
@ApplicationModule(allowedDependencies = "shared")
package org.spinout.record;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
