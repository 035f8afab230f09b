/**
 * {@code end-board-term}: a term of office ends, or its end moves.
 */
@NullMarked
package org.spinout.process.endboardterm;

import org.jspecify.annotations.NullMarked;
