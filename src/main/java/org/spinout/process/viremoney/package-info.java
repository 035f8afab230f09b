/** {@code vire-money}: money moves from one pot to another. */
@NullMarked
package org.spinout.process.viremoney;

import org.jspecify.annotations.NullMarked;
