/**
 * {@code register-person}: somebody who can sign in gets a role for a body.
 */
@NullMarked
package org.spinout.process.registerperson;

import org.jspecify.annotations.NullMarked;
