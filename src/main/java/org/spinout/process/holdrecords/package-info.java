/**
 * {@code hold-records}: a board's secretary holds the records of a case beyond their time, because a claim or an inquiry is
 * expected, or lifts such a hold.
 */
@NullMarked
package org.spinout.process.holdrecords;

import org.jspecify.annotations.NullMarked;
