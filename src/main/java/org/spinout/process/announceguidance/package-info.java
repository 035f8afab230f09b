/**
 * {@code announce-guidance}: assurers and administrators say that national guidance has changed, and every case of the
 * scheme that is being written, reviewed or assured goes back to its team with the reason on record.
 */
@NullMarked
package org.spinout.process.announceguidance;

import org.jspecify.annotations.NullMarked;
