/**
 * The public money as those see it who look after it or check it: funds and pots, statements at any past day, and the
 * reconciliation. The door lets nobody else in.
 */
@NullMarked
package org.spinout.webapps.money;

import org.jspecify.annotations.NullMarked;
