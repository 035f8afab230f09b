/** {@code open-pot}: a fund gets a pot, with its opening budget. */
@NullMarked
package org.spinout.process.openpot;

import org.jspecify.annotations.NullMarked;
