/** Evidence of a transfer that no longer holds, because its date has moved, and is given again. */
@NullMarked
package org.spinout.process.renewevidence;

import org.jspecify.annotations.NullMarked;
