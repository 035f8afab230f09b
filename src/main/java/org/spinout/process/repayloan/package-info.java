/** The model {@code repay-loan}: one loan on its way back. */
@NullMarked
package org.spinout.process.repayloan;

import org.jspecify.annotations.NullMarked;
