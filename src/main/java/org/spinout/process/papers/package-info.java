/**
 * The papers and letters of a case: made from what is on record, set as accessible PDF and filed in the case file once for
 * each cause, however often a job is tried. The board pack is made anew for whoever opens it, of what they may see.
 */
@NullMarked
package org.spinout.process.papers;

import org.jspecify.annotations.NullMarked;
