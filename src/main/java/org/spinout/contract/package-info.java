/**
 * The last mile: what has to be in place before a service may leave its host, the contract it leaves with, and the day it
 * does.
 *
 * <p>A transfer runs on tracks that different people work on side by side. Each track ends in facts, which
 * {@link org.spinout.contract.Transfers} keeps. Whether the service may go live is asked of the
 * {@link org.spinout.contract.HardStop}s, a closed list that nobody can override, and it goes live once.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "organisation"})
package org.spinout.contract;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
