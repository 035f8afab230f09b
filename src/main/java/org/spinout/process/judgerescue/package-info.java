/** The model {@code judge-rescue}: the commissioner judges a rescue, in its own body. */
@NullMarked
package org.spinout.process.judgerescue;

import org.jspecify.annotations.NullMarked;
