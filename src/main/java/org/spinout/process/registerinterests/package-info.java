/**
 * {@code register-interests}: a member of a board makes, changes or renews an entry in its register of interests.
 */
@NullMarked
package org.spinout.process.registerinterests;

import org.jspecify.annotations.NullMarked;
