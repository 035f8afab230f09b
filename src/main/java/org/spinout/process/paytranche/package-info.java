/** The model {@code pay-tranche}: the tranches of one award after its first payment, and what was not spent of it. */
@NullMarked
package org.spinout.process.paytranche;

import org.jspecify.annotations.NullMarked;
