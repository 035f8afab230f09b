/**
 * The model {@code consider-expression-of-interest}: the team writes its expression of interest, line manager and region
 * hear of it, the sponsor reviews it and the chair decides whether a business case may follow. Whoever cannot go on as
 * they are gets the reason in words and may correct it, up to three times.
 */
@NullMarked
package org.spinout.process.considerexpressionofinterest;

import org.jspecify.annotations.NullMarked;
