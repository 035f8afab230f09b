/** {@code close-period}: the books of a fund are closed up to a day. */
@NullMarked
package org.spinout.process.closeperiod;

import org.jspecify.annotations.NullMarked;
