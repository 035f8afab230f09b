/** The model {@code return-performance}: one return on performance of an enterprise. */
@NullMarked
package org.spinout.process.returnperformance;

import org.jspecify.annotations.NullMarked;
