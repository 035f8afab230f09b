/**
 * {@code authorise-instruction}: who has to approve what a fund manager wants done decides on it. Called by each of the
 * processes that ask for something; what is approved they carry out.
 */
@NullMarked
package org.spinout.process.authoriseinstruction;

import org.jspecify.annotations.NullMarked;
