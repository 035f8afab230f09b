/**
 * {@code withdraw-proposal}: the team ends its case, in whatever stage it is. Everything that runs for the case ends with
 * it; the record of what happened stays.
 */
@NullMarked
package org.spinout.process.withdrawproposal;

import org.jspecify.annotations.NullMarked;
