/**
 * The board of a host: who sits on it, when it meets, what is on its agenda, who must stand aside, and what it decides.
 *
 * <p>An item is submitted for a case and waits; a meeting is called and takes what waits; members declare interests;
 * whoever came is recorded; each item is decided by those who came and are not barred, if they are a quorum. Conditions
 * live on after the meeting, each until it is discharged or lapses. Rules that differ between bodies and years (notice,
 * quorum) are data and come with the caller, and so does the team of a case, which this module does not know.
 */
@ApplicationModule(allowedDependencies = {"shared", "organisation"})
@NullMarked
package org.spinout.board;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
