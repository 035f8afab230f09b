/** The model {@code review-return}: the commissioner reads a return, in its own body. */
@NullMarked
package org.spinout.process.reviewreturn;

import org.jspecify.annotations.NullMarked;
