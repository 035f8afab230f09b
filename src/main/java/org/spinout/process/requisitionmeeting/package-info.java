/**
 * {@code requisition-meeting}: members of a board ask for a meeting, and call it themselves where the chair calls none in
 * time.
 */
@NullMarked
package org.spinout.process.requisitionmeeting;

import org.jspecify.annotations.NullMarked;
