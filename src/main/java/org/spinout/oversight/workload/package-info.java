/**
 * Who is overloaded: the open tasks of each role and body, how old they are and how many are overdue, how that went from
 * week to week, and what changed within a month.
 *
 * <p>It reads the engine's own tables, by the bodies the reader may see and never without.
 */
@NamedInterface("workload")
@NullMarked
package org.spinout.oversight.workload;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
