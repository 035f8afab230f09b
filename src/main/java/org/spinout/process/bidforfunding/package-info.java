/** One team's bid in one funding round, from its first draft to the result and the award that follows from it. */
@NullMarked
package org.spinout.process.bidforfunding;

import org.jspecify.annotations.NullMarked;
