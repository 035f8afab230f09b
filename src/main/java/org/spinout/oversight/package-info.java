/**
 * What is told of all cases together: the awards as open data, tables for those who check the money, and where work
 * waits. Everything here reads and changes no case; what it counts, it may keep.
 */
@ApplicationModule(
        allowedDependencies = {"shared", "organisation", "proposal", "fund", "contract", "enterprise", "record"})
@NullMarked
package org.spinout.oversight;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
