/**
 * What is told of all cases together: the awards as open data, and tables for those who check the money. Everything here
 * reads; nothing changes.
 */
@ApplicationModule(allowedDependencies = {"shared", "organisation", "proposal", "fund", "contract", "enterprise"})
@NullMarked
package org.spinout.oversight;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
