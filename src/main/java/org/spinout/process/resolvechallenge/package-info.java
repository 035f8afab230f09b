/**
 * {@code resolve-challenge}: somebody challenges a case. The host decides whether the case is held meanwhile, answers,
 * and the challenge ends: the case goes on, begins again at its options appraisal, or ends.
 */
@NullMarked
package org.spinout.process.resolvechallenge;

import org.jspecify.annotations.NullMarked;
