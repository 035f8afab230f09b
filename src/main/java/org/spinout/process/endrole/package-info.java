/**
 * {@code end-role}: somebody loses a role, and what they held in it goes back.
 */
@NullMarked
package org.spinout.process.endrole;

import org.jspecify.annotations.NullMarked;
