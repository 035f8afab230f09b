/** {@code change-budget}: more money comes into a pot during its year. */
@NullMarked
package org.spinout.process.changebudget;

import org.jspecify.annotations.NullMarked;
