/** One round of a fund, from its publication to the last day of its reserve list. */
@NullMarked
package org.spinout.process.runfundinground;

import org.jspecify.annotations.NullMarked;
