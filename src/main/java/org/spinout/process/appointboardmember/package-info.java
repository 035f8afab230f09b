/**
 * {@code appoint-board-member}: a term of office on a board, and the role that comes with it.
 */
@NullMarked
package org.spinout.process.appointboardmember;

import org.jspecify.annotations.NullMarked;
