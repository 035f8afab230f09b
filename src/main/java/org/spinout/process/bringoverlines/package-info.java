/**
 * {@code bring-over-lines}: the service lines that did not go live with the first follow later, or stay with their host.
 */
@NullMarked
package org.spinout.process.bringoverlines;

import org.jspecify.annotations.NullMarked;
