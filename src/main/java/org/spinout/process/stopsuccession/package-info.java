/**
 * {@code stop-succession}: a succession that is approved is given up before its day.
 */
@NullMarked
package org.spinout.process.stopsuccession;

import org.jspecify.annotations.NullMarked;
