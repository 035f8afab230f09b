/** The model {@code recover-award}: money of one award on its way back. */
@NullMarked
package org.spinout.process.recoveraward;

import org.jspecify.annotations.NullMarked;
