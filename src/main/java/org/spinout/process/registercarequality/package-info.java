/** The way to the register of the Care Quality Commission: application, check, questions, refusal, appeal. */
@NullMarked
package org.spinout.process.registercarequality;

import org.jspecify.annotations.NullMarked;
