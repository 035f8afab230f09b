/** A request of the fund manager: a round closes later for everybody, or is cancelled. */
@NullMarked
package org.spinout.process.changeround;

import org.jspecify.annotations.NullMarked;
