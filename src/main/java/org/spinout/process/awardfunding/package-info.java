/** One award of money, from a team's application to the first payment, beside the route of its case. */
@NullMarked
package org.spinout.process.awardfunding;

import org.jspecify.annotations.NullMarked;
