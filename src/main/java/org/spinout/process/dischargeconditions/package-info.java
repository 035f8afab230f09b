/**
 * {@code discharge-conditions}: the conditions of one board decision, each followed by itself until it is discharged or its
 * long-stop date passes. It is an instance of its own beside the route, in the same body, with the case's key.
 */
@NullMarked
package org.spinout.process.dischargeconditions;

import org.jspecify.annotations.NullMarked;
