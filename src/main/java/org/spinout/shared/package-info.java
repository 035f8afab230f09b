/**
 * The few values every room of the house speaks: amounts of money, the numbers of cases and meetings, the clock of a
 * model's event, and the refusal, which is how a broken rule is told to the person who broke it.
 */
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {})
@NullMarked
package org.spinout.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
