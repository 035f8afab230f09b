/**
 * {@code register-body}: an organisation gets its code and its tenant.
 */
@NullMarked
package org.spinout.process.registerbody;

import org.jspecify.annotations.NullMarked;
