/** The model {@code claim-recovery}: a fund manager says that money must come back. */
@NullMarked
package org.spinout.process.claimrecovery;

import org.jspecify.annotations.NullMarked;
