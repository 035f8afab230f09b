/** A request of a team: one bid leaves its round, the case goes on. */
@NullMarked
package org.spinout.process.withdrawbid;

import org.jspecify.annotations.NullMarked;
