/**
 * Moving the planned date of a transfer: what hangs on it is shown first, old and new; below what the law allows it is
 * refused; then everything that hangs on it follows, and everybody is told.
 */
@NullMarked
package org.spinout.process.movetransferdate;

import org.jspecify.annotations.NullMarked;
