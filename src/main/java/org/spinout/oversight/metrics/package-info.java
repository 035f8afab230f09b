/**
 * What a monitoring system watches: how much waits and is overdue, what failed, what the engine has still to do, and what
 * the funds hold. Numbers only; nobody and no case is named.
 */
@NullMarked
package org.spinout.oversight.metrics;

import org.jspecify.annotations.NullMarked;
