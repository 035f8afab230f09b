/**
 * {@code take-urgent-decision}: a chair decides, in the board's name, what cannot wait for a meeting. The next meeting
 * hears of it and notes it.
 */
@NullMarked
package org.spinout.process.takeurgentdecision;

import org.jspecify.annotations.NullMarked;
