/** Advice for one team from the Mutuals Support Programme, from the application to what others may learn from it. */
@NullMarked
package org.spinout.process.providesupport;

import org.jspecify.annotations.NullMarked;
