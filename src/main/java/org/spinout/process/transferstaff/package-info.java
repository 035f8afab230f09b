/** The stage in which staff pass to their new employer: consultation, liability information, pensions, payroll. */
@NullMarked
package org.spinout.process.transferstaff;

import org.jspecify.annotations.NullMarked;
