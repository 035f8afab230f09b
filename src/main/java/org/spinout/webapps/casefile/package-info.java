/**
 * The case file as people see it beside every task: its documents to read and add, what was decided so far, the money, and
 * who holds what comes next. Who may see what is asked of {@link org.spinout.proposal.CaseAccess} and
 * {@link org.spinout.proposal.DocumentAccess}; to anybody else a case does not exist.
 */
@NullMarked
package org.spinout.webapps.casefile;

import org.jspecify.annotations.NullMarked;
