/**
 * {@code convert-scheme}: a case goes on under another scheme, by a recorded decision.
 */
@NullMarked
package org.spinout.process.convertscheme;

import org.jspecify.annotations.NullMarked;
