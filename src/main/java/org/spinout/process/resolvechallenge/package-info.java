/**
 * {@code resolve-challenge}: somebody challenges a case. The host decides whether the case is held meanwhile, answers,
 * and the challenge ends: the case goes on, begins again at its options appraisal, or ends. A representation against an award
 * of another body is reviewed there, in an instance of {@code review-representation}.
 */
@NullMarked
package org.spinout.process.resolvechallenge;

import org.jspecify.annotations.NullMarked;
