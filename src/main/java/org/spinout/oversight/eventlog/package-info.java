/**
 * The event log of cases for process-mining tools, in the eXtensible Event Stream (XES, IEEE 1849-2016): one trace for each
 * case, in it its moves and its tasks, who was to do them by role, and for which body. No person is in it, and nothing
 * that a person wrote.
 */
@NamedInterface("event-log")
@NullMarked
package org.spinout.oversight.eventlog;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
