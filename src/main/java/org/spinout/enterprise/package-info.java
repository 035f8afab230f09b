/**
 * What was launched, and what becomes of it over the years: returns, what was promised beside what came of it, the yearly
 * report to the community, the contract from one end to the next, distress and exit.
 *
 * <p>An {@link org.spinout.enterprise.Enterprise} is known by the number of the case it came from. This room knows nothing
 * of the contract's making, of boards or of funds: it is told plain figures when the enterprise is opened.
 */
@ApplicationModule(allowedDependencies = {"shared", "organisation"})
@NullMarked
package org.spinout.enterprise;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
