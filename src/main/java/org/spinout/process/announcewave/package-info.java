/** Waves: approved proposals of many hosts, gathered, signed off nationally and announced together. */
@NullMarked
package org.spinout.process.announcewave;

import org.jspecify.annotations.NullMarked;
