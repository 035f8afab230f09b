/**
 * Decision tables tried out before or after they are put in use: with the facts of a case, and with what was asked of them
 * before. The engine's own evaluation answers; nothing is written down and nothing is deployed.
 */
@NullMarked
package org.spinout.process.tryout;

import org.jspecify.annotations.NullMarked;
