/**
 * {@code change-team}: somebody joins the team of a case, leaves it, or takes the lead. Nobody is put into a team without
 * having said yes.
 */
@NullMarked
package org.spinout.process.changeteam;

import org.jspecify.annotations.NullMarked;
