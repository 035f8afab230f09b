/** The model {@code relieve-distress}: a rescue, a standstill or an administrator. */
@NullMarked
package org.spinout.process.relievedistress;

import org.jspecify.annotations.NullMarked;
