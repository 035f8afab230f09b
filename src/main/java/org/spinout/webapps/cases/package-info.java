/**
 * A case as people see it who ask where it stands: one sentence that says who holds it, what was done, what goes on and
 * what comes next, and the register in which they find it. Who may see a case says {@link org.spinout.oversight.Sight};
 * to anybody else it does not exist.
 */
@NullMarked
package org.spinout.webapps.cases;

import org.jspecify.annotations.NullMarked;
