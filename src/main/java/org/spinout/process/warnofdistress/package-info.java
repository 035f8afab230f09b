/** The model {@code warn-of-distress}: somebody says that an enterprise may not be able to pay its debts. */
@NullMarked
package org.spinout.process.warnofdistress;

import org.jspecify.annotations.NullMarked;
