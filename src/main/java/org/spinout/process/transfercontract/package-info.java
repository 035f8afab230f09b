/** The transfer: registration, staff, pensions, assets and contract, brought to one go-live. */
@NullMarked
package org.spinout.process.transfercontract;

import org.jspecify.annotations.NullMarked;
