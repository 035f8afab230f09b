/** {@code raise-size}: the chair raises the size of a case for the board, with its reasons, before the case is sent on. */
@NullMarked
package org.spinout.process.raisesize;

import org.jspecify.annotations.NullMarked;
