/** The model {@code note-outcome}: a figure beside what was promised. */
@NullMarked
package org.spinout.process.noteoutcome;

import org.jspecify.annotations.NullMarked;
