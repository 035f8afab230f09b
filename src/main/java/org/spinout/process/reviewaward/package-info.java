/** The model {@code review-award}: the yearly review of one award. */
@NullMarked
package org.spinout.process.reviewaward;

import org.jspecify.annotations.NullMarked;
