/**
 * {@code dispose-of-records}: a board's secretary lets records go whose time is over, and a second person of the same body
 * confirms it.
 */
@NullMarked
package org.spinout.process.disposeofrecords;

import org.jspecify.annotations.NullMarked;
