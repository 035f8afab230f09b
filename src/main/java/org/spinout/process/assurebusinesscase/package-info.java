/**
 * The model {@code assure-business-case}: assurers look into the case from as many sides as its size asks for, and one who
 * wrote none of the reports decides, wherever there are assurers enough.
 */
@NullMarked
package org.spinout.process.assurebusinesscase;

import org.jspecify.annotations.NullMarked;
