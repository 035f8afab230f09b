/**
 * The engine's locks. Whoever is signed on reaches the engine through many doors: Tasklist, Cockpit, REST, our own pages.
 * They all end in commands, so that is where the guards stand: each command an outsider gives is declared in one table,
 * expressions in queries and models reach only what is on an allow-list, a bad model is refused at deployment with all of
 * its faults, and nobody works on a task that a {@link org.spinout.process.guard.TaskRule} denies them. What the engine
 * does for itself, such as jobs and the commands inside a command, passes.
 */
@NullMarked
package org.spinout.process.guard;

import org.jspecify.annotations.NullMarked;
