/**
 * {@code decide-at-board}: one case before one board, from its paper to what follows from the decision. The meeting that
 * decides is a process of its own and tells this one by message.
 */
@NullMarked
package org.spinout.process.decideatboard;

import org.jspecify.annotations.NullMarked;
