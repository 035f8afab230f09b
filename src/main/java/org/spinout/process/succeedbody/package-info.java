/**
 * {@code succeed-body}: one body takes the place of another. Each case moves by itself, with everything that the engine
 * and the house keep about who has it.
 */
@NullMarked
package org.spinout.process.succeedbody;

import org.jspecify.annotations.NullMarked;
