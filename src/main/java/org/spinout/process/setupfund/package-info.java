/** {@code set-up-fund}: a fund manager sets up a fund. */
@NullMarked
package org.spinout.process.setupfund;

import org.jspecify.annotations.NullMarked;
