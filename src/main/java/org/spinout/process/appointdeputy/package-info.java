/**
 * {@code appoint-deputy}: somebody acts in the place of somebody who is away, from one day to another, within their limits.
 */
@NullMarked
package org.spinout.process.appointdeputy;

import org.jspecify.annotations.NullMarked;
