/**
 * The model {@code develop-business-case}: the size of the undertaking says which parts the business case needs and how
 * deep, the team and its sponsor write them, the figures are tested, and the sponsor sends the case on or back. A case
 * that must be rewritten comes through again, with everything written before.
 */
@NullMarked
package org.spinout.process.developbusinesscase;

import org.jspecify.annotations.NullMarked;
