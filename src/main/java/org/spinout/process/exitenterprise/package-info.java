/** The model {@code exit-enterprise}: an enterprise leaves its service. */
@NullMarked
package org.spinout.process.exitenterprise;

import org.jspecify.annotations.NullMarked;
