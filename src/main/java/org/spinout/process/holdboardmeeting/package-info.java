/**
 * {@code hold-board-meeting}: one meeting of one board, from notice to signed minutes. What is decided is decided by the
 * board's own rules, item by item; the model brings people, papers and forms to them in the right order.
 */
@NullMarked
package org.spinout.process.holdboardmeeting;

import org.jspecify.annotations.NullMarked;
