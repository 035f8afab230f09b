/**
 * What the models say, in words for those who work by them: a page, a paper and a file for each process and each decision
 * table, read from the model itself, so that they cannot say anything else. Nothing here changes anything.
 */
@NullMarked
package org.spinout.process.guide;

import org.jspecify.annotations.NullMarked;
