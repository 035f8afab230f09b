/** The model {@code hand-back-contract}: an enterprise leaves before its contract ends. */
@NullMarked
package org.spinout.process.handbackcontract;

import org.jspecify.annotations.NullMarked;
