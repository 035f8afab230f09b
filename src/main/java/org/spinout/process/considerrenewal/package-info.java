/** The model {@code consider-renewal}: the commissioner decides what follows a contract, in its own body. */
@NullMarked
package org.spinout.process.considerrenewal;

import org.jspecify.annotations.NullMarked;
