/**
 * Where work waits, as managers and auditors see it: on pages, as CSV, and for what Spinout adds to Cockpit. Nobody sees a
 * figure or a task of a body that is not theirs.
 */
@NullMarked
package org.spinout.webapps.waiting;

import org.jspecify.annotations.NullMarked;
