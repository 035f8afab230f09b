/**
 * {@code decide-for-host}: another host's side of a case, in that host's own body. It runs {@code decide-at-board} there
 * and answers the case by message.
 */
@NullMarked
package org.spinout.process.decideforhost;

import org.jspecify.annotations.NullMarked;
