/** The model {@code sustain-enterprise}: the years after launch, in the tenant of the enterprise. */
@NullMarked
package org.spinout.process.sustainenterprise;

import org.jspecify.annotations.NullMarked;
