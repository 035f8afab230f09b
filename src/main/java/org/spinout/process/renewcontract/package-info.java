/** The model {@code renew-contract}: what follows when the contract of an enterprise ends. */
@NullMarked
package org.spinout.process.renewcontract;

import org.jspecify.annotations.NullMarked;
