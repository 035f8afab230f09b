/**
 * The planned transfer date in the engine: which tasks and timers hang on it, and how they follow when it moves.
 *
 * <p>The date itself is kept by {@link org.spinout.contract.TransferDates}. A user task says in its model that it is to be
 * done so many days before ({@code daysBeforeTransfer}, {@code workingDaysBeforeTransfer}), a timer asks
 * {@link org.spinout.process.transferday.TransferDay}. {@link org.spinout.process.transferday.TransferClocks} works out
 * where all of them go for a date, and moves them there.
 */
@NullMarked
package org.spinout.process.transferday;

import org.jspecify.annotations.NullMarked;
