/**
 * {@code revoke-deputy}: the time of a deputy ends early.
 */
@NullMarked
package org.spinout.process.revokedeputy;

import org.jspecify.annotations.NullMarked;
