/** {@code begin-years-after-launch}: years for a service that was launched when Spinout knew none. */
@NullMarked
package org.spinout.process.beginyearsafterlaunch;

import org.jspecify.annotations.NullMarked;
