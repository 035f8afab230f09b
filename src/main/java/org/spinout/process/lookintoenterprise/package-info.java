/** The model {@code look-into-enterprise}: the commissioner looks at an enterprise, in its own body. */
@NullMarked
package org.spinout.process.lookintoenterprise;

import org.jspecify.annotations.NullMarked;
