/**
 * {@code hear-host}: the case's side of what another host decides. It puts the case to that host's board by message, asks
 * the team what the board wants to know, and, where the board says no, whether the team goes on without that host.
 */
@NullMarked
package org.spinout.process.hearhost;

import org.jspecify.annotations.NullMarked;
