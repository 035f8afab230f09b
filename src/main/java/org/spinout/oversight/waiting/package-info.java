/**
 * Where work waits: for each step of every model the working days that cases spend there, against the step's target.
 *
 * <p>A step takes time in one of three ways. A task without anybody's name on it is <em>queueing</em>, one with a name on
 * it is being <em>worked</em> on, and what waits for a day, a message or another body is <em>outside</em>. Days are
 * working days by the house's calendar: the day something happens does not count, so whoever takes a task on Friday and
 * finishes it on Monday has worked for one day, and the parts of a wait add up to the whole. Days on which a legal hold
 * stopped the case's clocks are nobody's.
 *
 * <p>What is open is read from the engine's history as it is asked for. What has ended is counted once, by
 * {@link org.spinout.oversight.waiting.WaitingFold}, and kept in tables of ours that outlive the engine's history.
 */
@NamedInterface("waiting")
@NullMarked
package org.spinout.oversight.waiting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
