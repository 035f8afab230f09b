/** The stage in which a service gets an enterprise of its own: registered, insured and, where the law asks, with the CQC. */
@NullMarked
package org.spinout.process.registerenterprise;

import org.jspecify.annotations.NullMarked;
