/** {@code close-financial-year}: pot by pot, what is left of a year lapses or is carried forward. */
@NullMarked
package org.spinout.process.closefinancialyear;

import org.jspecify.annotations.NullMarked;
