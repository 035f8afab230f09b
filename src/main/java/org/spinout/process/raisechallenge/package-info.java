/**
 * {@code raise-challenge}: somebody of the case's own body, or its commissioner, reports that the case is challenged.
 * What becomes of it is {@code resolve-challenge}.
 */
@NullMarked
package org.spinout.process.raisechallenge;

import org.jspecify.annotations.NullMarked;
